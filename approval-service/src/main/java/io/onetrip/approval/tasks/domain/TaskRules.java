package io.onetrip.approval.tasks.domain;

import io.onetrip.workingdays.DeemedAcceptance;
import io.onetrip.workingdays.LimitUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the item's definition lets its department handle it.
 *
 * @param itemType code of GB/T 39046 A.1, 01 for a licence (行政许可)
 * @param projectType 1 decided on the spot (即办件), 2 promised (承诺件)
 * @param entrusted whether the window's acceptance is the department's (综窗委托受理)
 * @param steps each once, in order; their days are of the unit of the promise
 * @param extension of a special law; absent where the general one holds (行政许可法 42)
 * @param joint of the bundle, where its items are handled jointly (行政许可法 42(2))
 * @param atOnce when the platform grants it by itself; absent of most
 * @param acceptanceLimit of a special law; absent where the general one holds, five working days (行政许可法 32(1)(4))
 */
public record TaskRules(
        @Nullable String itemType,
        @Nullable String projectType,
        boolean entrusted,
        boolean notifyCommitmentAvailable,
        List<Step> steps,
        @Nullable Extension extension,
        List<SpecialProcedure> specialProcedures,
        @Nullable Joint joint,
        @Nullable AtOnce atOnce,
        @Nullable AcceptanceLimit acceptanceLimit) {

    /** Of what is always decided by people. */
    public TaskRules(
            @Nullable String itemType,
            @Nullable String projectType,
            boolean entrusted,
            boolean notifyCommitmentAvailable,
            List<Step> steps,
            @Nullable Extension extension,
            List<SpecialProcedure> specialProcedures,
            @Nullable Joint joint) {
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

    /** Of a task that was dispatched before its rules were told: entrusted, and nothing more is known. */
    public static final TaskRules UNTOLD = new TaskRules(null, null, true, false, List.of(), null, List.of(), null);

    public TaskRules {
        steps = List.copyOf(steps);
        specialProcedures = List.copyOf(specialProcedures);
    }

    /** Working days for the department to accept, to ask or to decline; after them silence has accepted. */
    public int daysToAccept() {
        return acceptanceLimit == null ? DeemedAcceptance.DAYS_TO_NOTIFY : acceptanceLimit.days();
    }

    /** @param days working days, 0 to 5; 0 is by the end of the day of receipt */
    public record AcceptanceLimit(int days, @Nullable String legalBasis) {}

    /** @param name ACCEPTANCE, EXAMINATION, DECISION, LICENCE or DELIVERY */
    public record Step(String name, int days) {}

    public record Extension(
            int days, LimitUnit unit, @Nullable String approver) {}

    public record SpecialProcedure(
            String name,
            boolean suspendsClock,
            @Nullable Integer typicalDays,
            @Nullable LimitUnit unit,
            @Nullable String legalBasis) {}

    public record Joint(
            int days,
            LimitUnit unit,
            @Nullable Integer extensionDays,
            @Nullable String extensionApprover) {}
}
