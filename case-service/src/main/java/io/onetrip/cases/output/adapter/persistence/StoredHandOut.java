package io.onetrip.cases.output.adapter.persistence;

import io.onetrip.cases.applicant.CitizenIdNumber;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.numbering.OutputNumber;
import io.onetrip.cases.output.domain.Collector;
import io.onetrip.cases.output.domain.Collector.IdentityCheck;
import io.onetrip.cases.output.domain.HandedOut;
import io.onetrip.chassis.personal.PersonalData;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hand-out as JSON; the collector's identity number leaves the service encrypted. */
record StoredHandOut(
        String number,
        Instant at,
        Clerk clerk,
        String collectorName,
        @Nullable String collectorIdCipher,
        IdentityCheck check,
        List<String> items,
        @Nullable List<String> withheld) {

    static StoredHandOut of(HandedOut handedOut, PersonalData personal) {
        var collector = handedOut.collector();
        var idNumber = collector.idNumber();
        return new StoredHandOut(
                handedOut.number().value(),
                handedOut.at(),
                handedOut.clerk(),
                collector.name(),
                idNumber == null ? null : personal.encrypt(idNumber.value()),
                collector.check(),
                handedOut.items(),
                handedOut.withheld());
    }

    HandedOut handedOut(PersonalData personal) {
        var idNumber = collectorIdCipher == null ? null : new CitizenIdNumber(personal.decrypt(collectorIdCipher));
        return new HandedOut(
                new OutputNumber(number), at, clerk, new Collector(collectorName, idNumber, check), items, withheld);
    }
}
