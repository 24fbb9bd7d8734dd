package io.onetrip.approval.webhooks;

import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A department's chief representative looks after its endpoint. */
@RestController
@RequestMapping("/api/approval/webhook")
@Tag(name = "Webhooks", description = "Of the own department; operators see those of all")
@RequiresRole("chief-representative")
class OwnWebhookController extends OwnWebhook {
    OwnWebhookController(RegisterWebhook register, WatchWebhooks watch, WriteWebhooks write, WebhookLookup lookup) {
        super(register, watch, write, lookup);
    }
}
