package io.onetrip.approval.acceptance.adapter.rest;

import io.onetrip.approval.acceptance.domain.AcceptanceState;
import io.onetrip.approval.acceptance.domain.AcceptanceTime;
import io.onetrip.approval.acceptance.domain.CorrectionRequest;
import io.onetrip.approval.acceptance.domain.ItemAcceptance;
import io.onetrip.approval.acceptance.domain.NonAcceptance;
import io.onetrip.approval.acceptance.domain.Wrong;
import io.onetrip.approval.tasks.domain.ListedTask;
import io.onetrip.workingdays.WorkingDayCalendar;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an item is accepted, and what was asked of the applicant.
 *
 * @param lastDay to accept, ask or decline, to its end, in Asia/Shanghai; absent when that is done
 * @param provisional true while lastDay counts over a year without a published calendar
 * @param deemed true where silence accepted it, from the day its papers came in
 */
@Schema(
        description = "Whether an item is accepted, and what was asked. lastDay: to accept, ask or decline, to its end;"
                + " after it silence accepts, unless provisional")
public record AcceptanceResponse(
        boolean entrusted,
        AcceptanceState state,
        Instant papersReceivedAt,
        @Nullable LocalDate lastDay,
        boolean provisional,
        @Nullable Instant acceptedAt,
        boolean deemed,
        List<Request> requests,
        @Nullable Declined nonAcceptance) {
    /** @param overridden a supervisor lets another notice follow */
    public record Request(
            int number,
            boolean beforeAcceptance,
            List<Wrong> wrong,
            String requestedBy,
            Instant requestedAt,
            @Nullable Instant handedInAt,
            boolean overridden) {
        static Request of(CorrectionRequest request) {
            return new Request(
                    request.number(),
                    request.beforeAcceptance(),
                    request.wrong(),
                    request.by().name(),
                    request.at(),
                    request.handedInAt(),
                    request.override() != null);
        }
    }

    public record Declined(
            String reason, String legalBasis, @Nullable String applyInstead, String by, Instant at) {
        static @Nullable Declined of(@Nullable NonAcceptance given) {
            return given == null
                    ? null
                    : new Declined(
                            given.reason(),
                            given.legalBasis(),
                            given.applyInstead(),
                            given.by().name(),
                            given.at());
        }
    }

    public static @Nullable AcceptanceResponse of(ListedTask listed, WorkingDayCalendar calendar, ZoneId zone) {
        var acceptance = listed.acceptance();
        return acceptance == null ? null : of(acceptance, new AcceptanceTime(calendar, zone));
    }

    static AcceptanceResponse of(ItemAcceptance acceptance, AcceptanceTime time) {
        var lastDay = time.lastDay(acceptance);
        var accepted = acceptance.accepted();
        return new AcceptanceResponse(
                acceptance.entrusted(),
                acceptance.state(),
                acceptance.papersReceivedAt(),
                lastDay.map(last -> last.date()).orElse(null),
                lastDay.map(last -> last.provisional()).orElse(false),
                accepted == null ? null : accepted.at(),
                accepted != null && accepted.deemedAt() != null,
                acceptance.requests().stream().map(Request::of).toList(),
                Declined.of(acceptance.nonAcceptance()));
    }
}
