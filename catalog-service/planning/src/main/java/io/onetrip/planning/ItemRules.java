package io.onetrip.planning;

import io.onetrip.workingdays.DeemedAcceptance;
import io.onetrip.workingdays.LimitUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an item's definition says of how its department handles it.
 *
 * @param itemType code of GB/T 39046 A.1, 01 for a licence (行政许可); absent where the definition has none
 * @param projectType 1 decided on the spot (即办件), 2 promised (承诺件); absent where the definition has none
 * @param entrusted whether the window accepts for the department (综窗委托受理)
 * @param notifyCommitmentAvailable whether a commitment may take the place of papers (告知承诺)
 * @param steps each once, in order; their days are of the unit of the promise and together make it up
 * @param extension what a special law says of it; absent where the general one holds (行政许可法 42)
 * @param specialProcedures those that may come up under the answers
 * @param joint of the bundle, where its items are handled jointly (行政许可法 42(2))
 * @param atOnce when it is granted without anybody examining it; absent of most
 * @param acceptanceLimit how soon the applicant must be told that papers are wrong, where a special law gives less time;
 *     absent where the general law holds, five working days (行政许可法 32(1)(4))
 */
public record ItemRules(
        @Nullable String itemType,
        @Nullable String projectType,
        boolean entrusted,
        boolean notifyCommitmentAvailable,
        List<Step> steps,
        @Nullable Extension extension,
        List<SpecialProcedure> specialProcedures,
        @Nullable JointHandling joint,
        @Nullable AtOnce atOnce,
        @Nullable AcceptanceLimit acceptanceLimit) {

    /** Of what is always decided by people. */
    public ItemRules(
            @Nullable String itemType,
            @Nullable String projectType,
            boolean entrusted,
            boolean notifyCommitmentAvailable,
            List<Step> steps,
            @Nullable Extension extension,
            List<SpecialProcedure> specialProcedures,
            @Nullable JointHandling joint) {
        this(
                itemType,
                projectType,
                entrusted,
                notifyCommitmentAvailable,
                steps,
                extension,
                specialProcedures,
                joint,
                null,
                null);
    }

    /** Of an item whose definition says nothing. */
    public static final ItemRules NONE = new ItemRules(null, null, true, false, List.of(), null, List.of(), null);

    public ItemRules {
        steps = steps == null ? List.of() : List.copyOf(steps);
        specialProcedures = specialProcedures == null ? List.of() : List.copyOf(specialProcedures);
    }

    /** Working days to accept, to refuse or to tell what is wrong; after them silence has accepted. */
    public int daysToAccept() {
        return acceptanceLimit == null ? DeemedAcceptance.DAYS_TO_NOTIFY : acceptanceLimit.days();
    }

    /**
     * @param days working days from receipt, 0 to 5; 0 is on the spot, that is by the end of the day of receipt
     * @param legalBasis the law that gives them
     */
    public record AcceptanceLimit(int days, String legalBasis) {}

    /** @param days of the unit of the promised limit */
    public record Step(Name name, int days) {
        /** 受理, 审查, 决定, 制证, 送达. */
        public enum Name {
            ACCEPTANCE,
            EXAMINATION,
            DECISION,
            LICENCE,
            DELIVERY
        }
    }

    /** By how much the limit may be extended, once, and whose approval that needs. */
    public record Extension(
            int days, LimitUnit unit, @Nullable String approver) {}

    /** @param suspendsClock for a licence only what 行政许可法 45 lists does */
    public record SpecialProcedure(
            String name,
            boolean suspendsClock,
            @Nullable Integer typicalDays,
            @Nullable LimitUnit unit,
            @Nullable String legalBasis) {}

    /** The joint limit of a bundle and its extension by the government of the same level (行政许可法 42(2)). */
    public record JointHandling(
            int days,
            LimitUnit unit,
            @Nullable Integer extensionDays,
            @Nullable String extensionApprover) {}
}
