package io.onetrip.chassis.security;

import org.springframework.security.core.context.SecurityContextHolder;

/** The actor of the running thread, for adapters that are not handed one. */
public final class Actors {
    private static final Actor SERVICE = Actor.system("service");

    private Actors() {}

    /** The caller, or the service itself where nobody calls (events, schedules). */
    public static Actor current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof ActorAuthentication verified ? verified.actor() : SERVICE;
    }
}
