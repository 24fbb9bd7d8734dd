package io.onetrip.local.stack;

import io.onetrip.local.process.PartFailed;
import io.onetrip.local.process.Ports;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who listens where: every port is a fixed distance from the base, which is the gateway's. */
record PortPlan(int base) {
    private static final int KEYCLOAK_MANAGEMENT = 11;
    private static final int KAFKA_CONTROLLER = 13;

    PortPlan {
        if (base < 1024 || base > 65_000) throw new WrongUse("--port-base takes a port from 1024 to 65000");
    }

    int of(Part part) {
        return base + part.portOffset();
    }

    int keycloakManagement() {
        return base + KEYCLOAK_MANAGEMENT;
    }

    int kafkaController() {
        return base + KAFKA_CONTROLLER;
    }

    String publicAddress() {
        return "http://localhost:" + base;
    }

    String url(Part part) {
        return "http://127.0.0.1:" + of(part);
    }

    /** Port by part, those that only the parts themselves use included. */
    Map<String, Integer> all() {
        var ports = new LinkedHashMap<String, Integer>();
        for (var part : Part.values()) ports.put(part.label(), of(part));
        ports.put("keycloak-management", keycloakManagement());
        ports.put("kafka-controller", kafkaController());
        return ports;
    }

    void requireFree() {
        all().forEach((part, port) -> {
            if (!Ports.isFree(port)) {
                throw new PartFailed("port %1$d, which %2$s needs, is busy (ss -ltnp 'sport = :%1$d' shows by whom); "
                                .formatted(port, part)
                        + "stop that program or choose other ports with --port-base");
            }
        });
    }
}
