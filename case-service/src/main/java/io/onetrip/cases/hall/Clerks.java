package io.onetrip.cases.hall;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.chassis.security.Actor;
import org.springframework.security.access.AccessDeniedException;

/** Who acts at a window must belong to a hall. */
public final class Clerks {
    private Clerks() {}

    public static Clerk of(Actor actor) {
        var hall = actor.hall();
        if (hall == null) throw new AccessDeniedException("The account belongs to no hall");
        return new Clerk(actor.id(), actor.name(), hall);
    }
}
