package io.onetrip.approval.licences.adapter.messaging;

import io.onetrip.approval.licences.domain.DepartmentNames;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import org.springframework.stereotype.Component;

/** Keeps what departments are called, for the licences they issue. */
@Component
class DepartmentPublishedHandler implements EventHandler<DepartmentPublishedHandler.DepartmentPublishedMessage> {
    private final DepartmentNames names;

    DepartmentPublishedHandler(DepartmentNames names) {
        this.names = names;
    }

    /** What we read of catalog.department-published.v1. */
    record DepartmentPublishedMessage(String id, String name) {}

    @Override
    public String type() {
        return "catalog.department-published.v1";
    }

    @Override
    public String topic() {
        return "onetrip.catalog.department";
    }

    @Override
    public boolean compacted() {
        return true;
    }

    @Override
    public Class<DepartmentPublishedMessage> dataType() {
        return DepartmentPublishedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<DepartmentPublishedMessage> event) {
        names.keep(event.data().id(), event.data().name());
    }
}
