package io.onetrip.cases.voucher.application;

import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.cases.handling.domain.Intake;
import io.onetrip.cases.voucher.domain.Voucher;
import io.onetrip.chassis.personal.Mask;
import org.jspecify.annotations.Nullable;

/** Applicant and agent on a voucher; numbers of people are masked as everywhere else. */
final class SaidOfPeople {
    private SaidOfPeople() {}

    static Voucher.Person applicant(Intake intake) {
        var applicant = intake.applicant();
        var identity =
                applicant.kind() == ApplicantKind.PERSON ? Mask.idNumber(applicant.identity()) : applicant.identity();
        return new Voucher.Person(
                applicant.name(), identity, Mask.phone(applicant.phone().value()));
    }

    static Voucher.@Nullable Agent agent(Intake intake) {
        var agent = intake.agent();
        var letter = intake.entrustment();
        return agent == null
                ? null
                : new Voucher.Agent(
                        agent.name(),
                        Mask.idNumber(agent.idNumber().value()),
                        Mask.phone(agent.phone().value()),
                        letter != null && letter.paper(),
                        letter != null && letter.file() != null);
    }
}
