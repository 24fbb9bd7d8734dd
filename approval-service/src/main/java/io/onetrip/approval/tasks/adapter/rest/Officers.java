package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.chassis.security.Actor;
import java.util.Objects;

/** The officer or system behind a request. */
public final class Officers {
    private static final String SERVICE_ACCOUNT = "service-account-";

    private Officers() {}

    /** Whether the actor is the head of its department here (首席代表). */
    public static boolean heads(Actor actor) {
        return actor.has("chief-representative");
    }

    public static Officer of(Actor actor) {
        var department = Objects.requireNonNullElse(actor.department(), "");
        var system = actor.has("department-system");
        return new Officer(actor.id(), system ? systemName(actor) : actor.name(), system, department);
    }

    /** In words that people read: the identity system names the account of a client after itself. */
    private static String systemName(Actor actor) {
        var named = !actor.name().equals(actor.username());
        return named ? actor.name() : "业务系统 " + actor.username().replaceFirst("^" + SERVICE_ACCOUNT, "");
    }
}
