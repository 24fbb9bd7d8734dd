package io.onetrip.local.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a stack consists of, in the order in which it is shown. */
enum Part {
    POSTGRES(14),
    KAFKA(12),
    KEYCLOAK(10),
    CATALOG(1, "catalog-service", "catalog"),
    CASE(2, "case-service", "cases"),
    APPROVAL(3, "approval-service", "approval"),
    RATING(4, "rating-service", "rating"),
    SUPERVISION(5, "supervision-service", "supervision"),
    GATEWAY(0, "gateway", "gateway");

    private final int portOffset;
    private final String module;
    private final String database;

    Part(int portOffset) {
        this(portOffset, "", "");
    }

    Part(int portOffset, String module, String database) {
        this.portOffset = portOffset;
        this.module = module;
        this.database = database;
    }

    static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUse("No part is called %s; there are: %s"
                        .formatted(
                                name, Arrays.stream(values()).map(Part::label).collect(Collectors.joining(" ")))));
    }

    /** The parts that are built here, the gateway last. */
    static List<Part> services() {
        return Arrays.stream(values()).filter(Part::isService).toList();
    }

    boolean isService() {
        return !module.isEmpty();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String module() {
        return module;
    }

    String database() {
        return database;
    }

    int portOffset() {
        return portOffset;
    }
}
