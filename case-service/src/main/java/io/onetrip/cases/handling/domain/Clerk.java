package io.onetrip.cases.handling.domain;

/** Who works at a window, and in which hall. */
public record Clerk(String id, String name, String hall) {
    private static final String ONLINE = "online";

    /** Stands for the hall until one of its clerks takes on what came without a window. */
    public static Clerk online(String hall) {
        return new Clerk(ONLINE, "网上申请", hall);
    }

    /** Not named like a property: a clerk is kept as JSON of its three. */
    public boolean standsForHall() {
        return id.equals(ONLINE);
    }
}
