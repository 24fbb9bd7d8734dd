package io.onetrip.approval.tasks.adapter.messaging;

import io.onetrip.approval.tasks.domain.Officer;

record OfficerMessage(String id, String name, boolean system) {
    static OfficerMessage of(Officer officer) {
        return new OfficerMessage(officer.id(), officer.name(), officer.system());
    }
}
