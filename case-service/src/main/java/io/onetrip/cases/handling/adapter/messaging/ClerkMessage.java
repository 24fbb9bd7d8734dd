package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.Clerk;

/** The clerk who did it, as others are told. */
record ClerkMessage(String id, String name) {
    static ClerkMessage of(Clerk clerk) {
        return new ClerkMessage(clerk.id(), clerk.name());
    }
}
