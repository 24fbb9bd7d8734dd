package io.onetrip.approval.webhooks;

import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A department's system registers itself. */
@RestController
@RequestMapping("/api/departments/v1/webhook")
@Tag(name = "Department systems")
@RequiresRole("department-system")
class SystemWebhookController extends OwnWebhook {
    SystemWebhookController(RegisterWebhook register, WatchWebhooks watch, WriteWebhooks write, WebhookLookup lookup) {
        super(register, watch, write, lookup);
    }
}
