package io.onetrip.approval.licences.adapter.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onetrip.approval.licences.domain.LicenseDetails.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is signed, in this order.
 *
 * @param version of this form; 1
 * @param signer who decided or sealed by hand
 * @param keeper the chief representative who answers for the seal
 * @param verification the public page
 * @param conditions that the grant is bound to; absent where there are none
 * @param validUntil its last day; absent where none is told
 * @param entries what the department's own licence system says; absent where it says nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignedText(
        int version,
        String number,
        String name,
        String holder,
        String itemId,
        String itemName,
        String department,
        String departmentName,
        String caseNumber,
        String itemCaseNumber,
        Instant decidedAt,
        Instant issuedAt,
        String sealName,
        String slipNumber,
        String signer,
        String keeper,
        String verification,
        @Nullable List<String> conditions,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable List<Entry> entries) {}
