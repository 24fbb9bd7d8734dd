package io.onetrip.cases.handling.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onetrip.cases.handling.domain.CaseEvent.ItemDispatched;
import io.onetrip.cases.handling.domain.DispatchedMaterial;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.planning.ItemRules;
import io.onetrip.planning.Result;
import io.onetrip.workingdays.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code case.item-dispatched.v1} */
record ItemDispatchedMessage(
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        String itemName,
        String department,
        int wave,
        String bundleId,
        String bundleName,
        String hall,
        String applicantName,
        Instant receivedAt,
        Instant acceptedAt,
        Instant dispatchedAt,
        Limit promise,
        Limit statute,
        Limit casePromise,
        Map<String, String> form,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> formLabels,
        List<DispatchedMaterial> materials,
        List<Result> results,
        @Nullable ItemRules rules,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant papersReceivedAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> missing,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean deemed) {

    static ItemDispatchedMessage of(ServiceCase serviceCase, ItemDispatched dispatched) {
        var item = dispatched.item();
        var planned = item.planned();
        var bundle = serviceCase.plan().bundle();
        var intake = serviceCase.intake();
        var acceptance = Objects.requireNonNull(serviceCase.progress().acceptance());
        return new ItemDispatchedMessage(
                serviceCase.number().value(),
                item.number().value(),
                planned.id(),
                planned.name(),
                planned.department(),
                planned.wave(),
                bundle.id(),
                bundle.name(),
                serviceCase.hall(),
                intake.applicant().name(),
                intake.receivedAt(),
                acceptance.acceptedAt(),
                Objects.requireNonNull(item.dispatchedAt()),
                planned.promise(),
                planned.statute(),
                serviceCase.plan().plan().promise(),
                dispatched.form(),
                dispatched.formLabels(),
                dispatched.materials(),
                planned.results(),
                planned.rules(),
                item.reception() == null ? null : item.reception().papersReceivedAt(),
                dispatched.missing(),
                acceptance.deemedAt() == null ? null : true);
    }
}
