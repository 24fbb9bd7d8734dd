package io.onetrip.cases.voucher.application;

import io.onetrip.cases.handling.domain.Calendar;
import io.onetrip.cases.handling.domain.DueDates;
import io.onetrip.cases.handling.domain.Intake;
import io.onetrip.cases.handling.domain.OnlineAnswer;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.domain.Packet;
import io.onetrip.cases.remedy.Remedies;
import io.onetrip.cases.voucher.domain.IssuedVoucher;
import io.onetrip.cases.voucher.domain.Voucher;
import io.onetrip.cases.voucher.domain.VoucherKind;
import io.onetrip.workingdays.Limit;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Says on a voucher what the case knows at this moment, with all its numbers. */
@Service
public class ComposeVoucher {
    private final Calendar calendar;
    private final HallsProperties halls;
    private final Remedies remedies;
    private final OnlineAnswer online;
    private final Clock clock;

    ComposeVoucher(Calendar calendar, HallsProperties halls, Remedies remedies, OnlineAnswer online, Clock clock) {
        this.remedies = remedies;
        this.online = online;
        this.calendar = calendar;
        this.halls = halls;
        this.clock = clock;
    }

    /**
     * @param answerWithin working days in which the hall answers what comes online just now; null of everything else
     */
    Voucher compose(ServiceCase serviceCase, Packet packet, IssuedVoucher issued, @Nullable Integer answerWithin) {
        var intake = serviceCase.intake();
        var kind = issued.kind();
        var item = issued.item();
        var said = item == null
                ? new SaidOfCase(serviceCase, issued.serial())
                : new SaidOfItem(serviceCase, item, issued.serial());
        return new Voucher(
                kind,
                issued.number(serviceCase),
                issued.at(),
                item == null
                        ? halls.name(hall(serviceCase, kind))
                        : item.planned().departmentName(),
                intake.number().value(),
                item == null ? null : item.number().value(),
                intake.receiptNumber().value(),
                serviceCase.plan().bundle().name(),
                SaidOfPeople.applicant(intake),
                SaidOfPeople.agent(intake),
                intake.receivedAt(),
                said.items(),
                said.materials(),
                said.wrong(),
                said.again(),
                said.missing(),
                kind == VoucherKind.RECEIPT ? tellBy(intake, answerWithin) : null,
                said.silence(),
                said.promise(new DueDates(calendar.current(), clock.getZone())),
                said.denial(),
                remedies.against(
                        item == null ? hall(serviceCase, kind) : item.planned().department()),
                halls.name(serviceCase.hall()),
                answerWithin != null || online.cameOnline(intake.number()),
                said.withdrawn(),
                said.deferred(),
                said.committed(),
                new SaidOfHandOuts(serviceCase, packet).all(),
                said.signs(kind));
    }

    /** Who takes in gives the receipt; who owns the case, or hands out, everything else. */
    private static String hall(ServiceCase serviceCase, VoucherKind kind) {
        return switch (kind) {
            case RECEIPT, WITHDRAWAL -> serviceCase.hall();
            case HAND_OUT_PROOF -> serviceCase.outputHall();
            default -> serviceCase.owningHall();
        };
    }

    /** What came online is answered earlier. */
    private LocalDate tellBy(Intake intake, @Nullable Integer answerWithin) {
        var received = LocalDate.ofInstant(intake.receivedAt(), clock.getZone());
        var days = answerWithin != null
                ? answerWithin
                : online.cameOnline(intake.number())
                        ? online.workingDays(intake.plan())
                        : intake.plan().daysToAccept();
        return calendar.current().deadline(received, Limit.workingDays(days)).date();
    }
}
