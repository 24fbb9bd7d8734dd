package io.onetrip.approval.filing.domain;

import static io.onetrip.approval.filing.domain.Filings.AT;
import static io.onetrip.approval.filing.domain.Filings.DUE;
import static io.onetrip.approval.filing.domain.Filings.LADDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RefusalFilingPropertyTest {
    private static final List<String> PEOPLE = List.of("li", "wu", "zhou", "wang", "zheng", "chen");
    private static final List<String> ROLES =
            List.of("section-head", "vice-director", "director", RefusalFiling.REVIEWER, "approver");

    /** Whoever tries whatever: it ends by a reviewer after all rungs, or by a rung's return, each by somebody else. */
    @Property
    void nothingIsUpheldThatHasNotClimbedAndBeenReviewed(
            @ForAll @IntRange(max = 3) int rungs, @ForAll @IntRange(max = 60) int tries, @ForAll long seed) {
        var chance = new Random(seed);
        var filing = Filings.proposed(LADDER.subList(0, rungs));
        for (var each = 0; each < tries; each++) {
            var before = filing;
            filing = tried(filing, chance);
            if (!before.state().isRunning()) assertThat(filing).isEqualTo(before);
        }
        var acted = filing.trail().stream().map(FilingStep::byId).toList();
        assertThat(new HashSet<>(acted)).hasSameSizeAs(acted).doesNotContain("li");
        var concurred = filing.trail().stream()
                .filter(step -> step.kind() == FilingStep.Kind.CONCURRED)
                .count();
        assertThat(concurred).isEqualTo(filing.rung()).isLessThanOrEqualTo(rungs);
        switch (filing.state()) {
            case PROPOSED -> assertThat(filing.rung()).isLessThan(rungs);
            case RETURNED -> assertThat(filing.trail().getLast().reason()).isNotBlank();
            case IN_REVIEW -> assertThat(filing.rung()).isEqualTo(rungs);
            case UPHELD, OVERRULED -> {
                assertThat(filing.rung()).isEqualTo(rungs);
                assertThat(filing.trail()).hasSize(rungs + 1);
                assertThat(filing.trail().getLast().post()).isEqualTo("联审");
            }
        }
        assertThat(filing.version()).isEqualTo(1 + filing.trail().size());
    }

    private static RefusalFiling tried(RefusalFiling filing, Random chance) {
        var who = new Acting(
                one(PEOPLE, chance), "某人", chance.nextInt(8) == 0 ? "D_FIRE" : "D_PSB", Set.of(one(ROLES, chance)));
        var seen = chance.nextInt(10) == 0 ? chance.nextInt(6) : filing.version();
        var reason = chance.nextInt(4) == 0 ? " " : "理由";
        try {
            return switch (chance.nextInt(5)) {
                case 0, 1 -> filing.concur(who, seen, AT, DUE);
                case 2 ->
                    chance.nextInt(3) == 0 ? filing.sendBack(who, seen, reason, AT) : filing.concur(who, seen, AT, DUE);
                case 3 -> filing.uphold(who, seen, reason, AT);
                default -> filing.overrule(who, seen, reason, AT);
            };
        } catch (ApprovalRefused refused) {
            return filing;
        }
    }

    private static String one(List<String> all, Random chance) {
        return all.get(chance.nextInt(all.size()));
    }
}
