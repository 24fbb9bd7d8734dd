package io.onetrip.cases.handling.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Who answers for a case: whoever took it in stays responsible to the end (首窗负责), or hands it over.
 *
 * @param handOvers the first one first
 */
public record Custody(List<HandOver> handOvers) {
    public static final Custody UNCHANGED = new Custody(List.of());

    public Custody {
        handOvers = List.copyOf(handOvers);
    }

    Clerk responsible(Intake intake) {
        return handOvers.isEmpty() ? intake.clerk() : handOvers.getLast().to();
    }

    Custody handedOver(HandOver handOver) {
        var all = new ArrayList<>(handOvers);
        all.add(handOver);
        return new Custody(all);
    }
}
