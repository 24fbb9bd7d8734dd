package io.onetrip.cases.exchange;

import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.domain.HandedOut;
import io.onetrip.cases.times.ItemTimes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item of a case with what tables say of it.
 *
 * @param promise last day that was promised
 * @param full whether numbers of people are given in full
 */
record ExchangedItem(
        ServiceCase serviceCase,
        ItemCase item,
        @Nullable LocalDate promise,
        @Nullable ItemTimes times,
        List<HandedOut> handOuts,
        boolean full) {
    private static final int TASK_CODE = 31;
    private static final int CREDIT_CODE = 18;

    /** The implementation code (实施编码), which begins with the department's credit code where it is of the new scheme. */
    @Nullable
    String taskCode() {
        return serviceCase.plan().taskCodes().get(item.id());
    }

    String orgCode() {
        var task = taskCode();
        return task != null && task.length() == TASK_CODE
                ? task.substring(0, CREDIT_CODE)
                : item.planned().department();
    }

    Optional<HandedOut> handOut() {
        return handOuts.stream().filter(one -> one.items().contains(item.id())).findFirst();
    }

    /** Why the item was closed undecided, in words. */
    @Nullable
    String closedBecause() {
        var because = item.closedBecause();
        if (because == null || item.closedReason() == null) return because;
        var name = serviceCase.plan().nameOfWhatEnded(item).orElse(because);
        return switch (item.closedReason()) {
            case WITHDRAWN -> "申请人撤回申请";
            case MATERIAL_LAPSED -> "容缺材料逾期未交: " + name;
            case PREDECESSOR_REFUSED -> "前置事项未准予: " + name;
            case PREDECESSOR_REVOKED -> "前序结果已撤销: " + name;
        };
    }
}
