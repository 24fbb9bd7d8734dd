package io.onetrip.catalog.provisioning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far departments have their accounts. */
@RestController
@Tag(name = "Provisioning", description = "Without login")
@RequestMapping("/api/catalog/provisioning")
class ProvisioningController {

    private final ProvisioningQueue queue;

    ProvisioningController(ProvisioningQueue queue) {
        this.queue = queue;
    }

    /** Two numbers and no names, so that scripts may wait for the end of it without a login. */
    @GetMapping
    @Operation(summary = "Count departments that have their accounts, and those that wait")
    ProvisioningState state() {
        return queue.state();
    }
}
