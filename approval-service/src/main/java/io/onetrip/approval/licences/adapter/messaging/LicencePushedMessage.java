package io.onetrip.approval.licences.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.onetrip.approval.licences.adapter.messaging.SealUsedMessage.Person;
import io.onetrip.approval.licences.domain.LicenseDetails;
import io.onetrip.approval.licences.domain.LicenseFacts;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** approval.licence-pushed.v1: that it was told, and for how long it holds; what it says is for who has its link. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LicencePushedMessage(
        @JsonUnwrapped LicenceRef licence,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Person pushedBy,
        Instant pushedAt) {
    static LicencePushedMessage of(LicenseFacts license, LicenseDetails details) {
        return new LicencePushedMessage(
                LicenceRef.of(license),
                details.validFrom(),
                details.validUntil(),
                Person.of(details.by()),
                details.at());
    }
}
