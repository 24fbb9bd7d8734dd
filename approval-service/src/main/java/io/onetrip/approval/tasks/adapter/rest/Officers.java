package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.chassis.security.Actor;
import java.util.Objects;

/** The officer or system behind a request. */
public final class Officers {
    private Officers() {}

    /** Whether the actor is the head of its department here (首席代表). */
    public static boolean heads(Actor actor) {
        return actor.has("chief-representative");
    }

    public static Officer of(Actor actor) {
        var department = Objects.requireNonNullElse(actor.department(), "");
        return new Officer(actor.id(), actor.name(), actor.has("department-system"), department);
    }
}
