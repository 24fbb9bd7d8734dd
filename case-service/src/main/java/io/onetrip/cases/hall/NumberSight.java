package io.onetrip.cases.hall;

import io.onetrip.chassis.security.Actor;

/**
 * Which numbers somebody may see. Who takes in never sees output numbers, who hands out never sees receipt numbers, and
 * who does both sees neither, so that only a third can match the two (背对背编号对账).
 */
public record NumberSight(boolean receipt, boolean output) {

    /** A third, who may match the two. */
    public boolean both() {
        return receipt && output;
    }

    public static NumberSight of(Actor actor) {
        return new NumberSight(!actor.has("output-clerk"), !actor.has("intake-clerk"));
    }
}
