package io.onetrip.catalog.provisioning;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Works off the queue; a failure leaves a department for later and stops nobody. */
class ProvisionDepartments {

    private static final Logger LOG = LoggerFactory.getLogger(ProvisionDepartments.class);
    private static final int BATCH = 20;

    private final ProvisioningQueue queue;
    private final DepartmentAccounts accounts;

    ProvisionDepartments(ProvisioningQueue queue, DepartmentAccounts accounts) {
        this.queue = queue;
        this.accounts = accounts;
    }

    @Scheduled(fixedDelayString = "${onetrip.provisioning.pause:PT1S}")
    public void run() {
        for (var batch = queue.claim(BATCH); !batch.isEmpty(); batch = queue.claim(BATCH)) batch.forEach(this::provide);
    }

    private void provide(DepartmentPublished department) {
        try {
            accounts.provide(department);
            queue.done(department);
            LOG.info("{} has its accounts", department.id());
        } catch (RuntimeException failed) {
            LOG.warn("{} waits for its accounts: {}", department.id(), failed.toString());
            queue.postpone(department, failed.toString());
        }
    }
}
