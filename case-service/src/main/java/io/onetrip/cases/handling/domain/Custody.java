package io.onetrip.cases.handling.domain;

import io.onetrip.cases.handling.domain.PassedOn.OutputAt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a case: whoever took it in stays responsible to the end (首窗负责), or hands it over.
 *
 * @param handOvers the first one first
 * @param passedOn where a case was taken in for another region
 */
public record Custody(List<HandOver> handOvers, @Nullable PassedOn passedOn) {
    public static final Custody UNCHANGED = new Custody(List.of(), null);

    public Custody {
        handOvers = List.copyOf(handOvers);
    }

    Clerk responsible(Intake intake) {
        return handOvers.isEmpty() ? intake.clerk() : handOvers.getLast().to();
    }

    Custody handedOver(HandOver handOver) {
        var all = new ArrayList<>(handOvers);
        all.add(handOver);
        return new Custody(all, passedOn);
    }

    Custody passedOn(PassedOn to) {
        return new Custody(handOvers, to);
    }

    /** The hall that accepts or refuses. */
    String owningHall(Intake intake) {
        return passedOn == null ? intake.clerk().hall() : passedOn.hall();
    }

    /** The hall that hands the results out. */
    String outputHall(Intake intake) {
        return passedOn == null || passedOn.outputAt() == OutputAt.OWNING
                ? owningHall(intake)
                : intake.clerk().hall();
    }
}
