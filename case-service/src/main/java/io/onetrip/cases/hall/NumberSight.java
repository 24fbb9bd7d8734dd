package io.onetrip.cases.hall;

import io.onetrip.chassis.security.Actor;

/**
 * Which numbers somebody may see, and whether the token of the progress page, which shows the codes that a collector must
 * know: only who takes in and does not hand out. Who takes in never sees output numbers, who hands out never sees receipt numbers, and
 * who does both sees neither, so that only a third can match the two (背对背编号对账).
 */
public record NumberSight(boolean receipt, boolean output, boolean progress) {

    /** A third, who may match the two. */
    public boolean both() {
        return receipt && output;
    }

    public static NumberSight of(Actor actor) {
        var handsOut = actor.has("output-clerk");
        var takesIn = actor.has("intake-clerk");
        return new NumberSight(!handsOut, !takesIn, takesIn && !handsOut);
    }
}
