package io.onetrip.catalog.provisioning;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Listens to the service's own topic, so that a department is provisioned only once it is really published. */
@Component
class DepartmentPublishedListener implements EventHandler<DepartmentPublished> {

    private final ProvisioningQueue queue;

    DepartmentPublishedListener(ProvisioningQueue queue) {
        this.queue = queue;
    }

    @Override
    public String type() {
        return "catalog.department-published.v1";
    }

    @Override
    public String topic() {
        return "onetrip.catalog.department";
    }

    @Override
    public Class<DepartmentPublished> dataType() {
        return DepartmentPublished.class;
    }

    @Override
    public boolean compacted() {
        return true;
    }

    @Override
    public void handle(ReceivedEvent<DepartmentPublished> event) {
        queue.add(event.data());
    }
}
