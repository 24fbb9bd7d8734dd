package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.DispatchedMaterial;
import io.onetrip.planning.Result;
import io.onetrip.workingdays.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Map;

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
        List<DispatchedMaterial> materials,
        List<Result> results) {}
