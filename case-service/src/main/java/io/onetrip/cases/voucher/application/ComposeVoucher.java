package io.onetrip.cases.voucher.application;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.hall.NumberSight;
import io.onetrip.cases.handling.domain.Calendar;
import io.onetrip.cases.handling.domain.DueDates;
import io.onetrip.cases.handling.domain.Intake;
import io.onetrip.cases.handling.domain.OnlineAnswer;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.application.ReadPacket.Found;
import io.onetrip.cases.voucher.domain.Voucher;
import io.onetrip.cases.voucher.domain.VoucherKind;
import io.onetrip.workingdays.Limit;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Says on a voucher what the case knows; nothing is stored, since what it tells of does not change any more. */
@Service
public class ComposeVoucher {
    /** 行政许可法 32(1)(4): told once within five working days, else accepted from the day of receipt. */
    private static final Limit TELL_WITHIN = Limit.workingDays(5);

    private final Calendar calendar;
    private final HallsProperties halls;
    private final OnlineAnswer online;
    private final Clock clock;

    ComposeVoucher(Calendar calendar, HallsProperties halls, OnlineAnswer online, Clock clock) {
        this.online = online;
        this.calendar = calendar;
        this.halls = halls;
        this.clock = clock;
    }

    public Voucher compose(Found found, VoucherKind kind, NumberSight sight) {
        var serviceCase = found.serviceCase();
        var issuedAt = kind.issuedAt(serviceCase, found.packet()).orElseThrow(() -> notIssued(kind));
        var said = new SaidOfCase(serviceCase);
        var intake = serviceCase.intake();
        return new Voucher(
                kind,
                intake.number().value() + "-" + kind.mark(),
                issuedAt,
                halls.name(organ(serviceCase, kind)),
                intake.number().value(),
                sight.receipt() ? intake.receiptNumber().value() : null,
                serviceCase.plan().bundle().name(),
                said.applicant(),
                said.agent(),
                intake.receivedAt(),
                said.items(),
                said.materials(),
                said.wrong(),
                said.again(),
                said.missing(),
                kind == VoucherKind.RECEIPT ? tellBy(intake) : null,
                promise(serviceCase),
                said.denial(),
                said.withdrawn(),
                said.deferred(),
                said.committed(),
                new SaidOfHandOuts(found, sight.output()).all(),
                said.clerkOf(kind, found.packet()));
    }

    /** Who takes in gives the receipt; who owns the case, or hands out, everything else. */
    private static String organ(ServiceCase serviceCase, VoucherKind kind) {
        return switch (kind) {
            case RECEIPT, WITHDRAWAL -> serviceCase.hall();
            case CORRECTION_NOTICE, COMMITMENT_LETTER, ACCEPTANCE_NOTICE, NON_ACCEPTANCE -> serviceCase.owningHall();
            case HAND_OUT_PROOF -> serviceCase.outputHall();
        };
    }

    /** What came online is answered earlier. */
    private LocalDate tellBy(Intake intake) {
        var received = LocalDate.ofInstant(intake.receivedAt(), clock.getZone());
        var within = online.cameOnline(intake.number()) ? Limit.workingDays(online.workingDays()) : TELL_WITHIN;
        return calendar.current().deadline(received, within).date();
    }

    private Voucher.@Nullable Promise promise(ServiceCase serviceCase) {
        var acceptance = serviceCase.progress().acceptance();
        if (acceptance == null) return null;
        return new DueDates(calendar.current(), clock.getZone())
                .ofCase(serviceCase)
                .map(due -> new Voucher.Promise(
                        acceptance.acceptedAt(),
                        acceptance.deemedAt() != null,
                        due.promise().date(),
                        due.statute().date(),
                        due.promise().provisional() || due.statute().provisional()))
                .orElse(null);
    }

    static CaseRefused notIssued(VoucherKind kind) {
        return new CaseRefused(
                Reason.VOUCHER_NOT_FOUND,
                "本办件还没有%s, 请查看办理进度 (No such voucher yet: look at the progress of the case)".formatted(kind.zh()));
    }
}
