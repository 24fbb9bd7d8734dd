package io.onetrip.approval.tasks.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of an item's rule when its task was opened, or when what it lacked came before anybody had claimed it.
 *
 * @param obstacles empty where it held, so that the item was granted
 */
public record RuleCheck(DecisionBasis basis, List<Obstacle> obstacles) {
    public RuleCheck {
        obstacles = List.copyOf(obstacles);
    }

    public boolean held() {
        return obstacles.isEmpty();
    }

    public RuleCheck and(Obstacle.Kind kind) {
        var all = new ArrayList<>(obstacles);
        all.add(new Obstacle(kind, ""));
        return new RuleCheck(basis, all);
    }

    /** @param what a paper, a field or an authority by its name; empty of the condition */
    public record Obstacle(Kind kind, String what) {
        public enum Kind {
            MISSING,
            /** To follow later (容缺). */
            DEFERRED,
            /** A commitment takes its place (告知承诺). */
            COMMITTED,
            CONDITION,
            STAMP_MISSING,
            STAMP_OF_OTHER,
            /** The department has to accept it first. */
            NOT_ACCEPTED,
            /** Silence has accepted the case (视为受理): a rule takes the place of one look, never of both. */
            NOT_EXAMINED,
            /** It comes long after it was dispatched: the case may have ended it meanwhile. */
            LATE
        }
    }
}
