package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.domain.Officer;

/** @param system true for a department's system */
public record OfficerResponse(String id, String name, boolean system) {
    public static OfficerResponse of(Officer officer) {
        return new OfficerResponse(officer.id(), officer.name(), officer.system());
    }
}
