package io.onetrip.catalog.provisioning;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/catalog/provisioning")
class ProvisioningController {

    private final ProvisioningQueue queue;

    ProvisioningController(ProvisioningQueue queue) {
        this.queue = queue;
    }

    /** Two numbers and no names, so that scripts may wait for the end of it without a login. */
    @GetMapping
    ProvisioningState state() {
        return queue.state();
    }
}
