package io.onetrip.cases.online;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.due.AnswerDueResponse;
import io.onetrip.cases.files.InlineFile;
import io.onetrip.cases.files.PassFiles;
import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.handling.application.FindCase;
import io.onetrip.cases.handling.application.LockCase;
import io.onetrip.cases.handling.domain.Entrustment;
import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a hall does with a case that came without a window, beside what it does with every case. */
@RestController
@RequestMapping("/api/cases/{caseNumber}")
@RequiresRole({"intake-clerk", "hall-manager", "output-clerk"})
@Tag(name = "Online queue", description = "Applications without a window, at the hall that answers them")
class OnlineQueueController {
    private final FindCase findCase;
    private final LockCase lockCase;
    private final OnlineCases online;
    private final AnswerWithin within;
    private final PassFiles files;
    private final Audit audit;
    private final Clock clock;

    OnlineQueueController(
            FindCase findCase,
            LockCase lockCase,
            OnlineCases online,
            AnswerWithin within,
            PassFiles files,
            Audit audit,
            Clock clock) {
        this.findCase = findCase;
        this.lockCase = lockCase;
        this.online = online;
        this.within = within;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    record Claimed(String by) {}

    @Schema(description = "How a case came, and until when its applicant waits for a word")
    record OnlineResponse(
            @Schema(description = "false: at a window; nothing else is said then")
            boolean online,

            @Nullable Capacity capacity,
            @Nullable MaterialFile entrustment,
            @Nullable Instant submittedAt,
            @Nullable AnswerDueResponse answerDue,
            @Nullable String claimedBy,
            @Nullable String claimedName,
            @Nullable Instant claimedAt) {}

    @GetMapping("/online")
    @Operation(summary = "Whether a case came online, and until when it is to be answered")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    OnlineResponse show(@PathVariable String caseNumber, Actor actor) {
        var found = own(caseNumber, actor);
        return online.find(found.number())
                .map(came -> response(found, came))
                .orElseGet(() -> new OnlineResponse(false, null, null, null, null, null, null, null));
    }

    @PostMapping("/claim")
    @RequiresRole("intake-clerk")
    @Idempotent
    @Transactional
    @Operation(summary = "Take an online application on", description = "The first clerk stays responsible to the end.")
    @ApiResponse(responseCode = "200", description = "Taken on; it counts among those the clerk took in")
    @ApiResponse(
            responseCode = "403",
            description = "/problems/other-hall: it lies with another hall, which may be asked")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found: also where it came by a window")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/case-claimed: another, named in `by`, claimed it or was given it")
    OnlineResponse claim(@PathVariable String caseNumber, Actor actor) {
        var number = own(caseNumber, actor).number();
        var locked = lockCase.any(number);
        locked.requireTakenInBy(Clerks.of(actor));
        var responsible = locked.responsible();
        online.find(number).orElseThrow(OnlineQueueController::notOnline);
        if (responsible.standsForHall()) {
            online.claim(number, Clerks.of(actor), clock.instant());
            audit.record("case.online-claimed", new AggregateRef("case", number.value()), new Claimed(actor.id()));
        } else if (!responsible.id().equals(actor.id()))
            throw new CaseRefused(
                    Reason.CASE_CLAIMED,
                    "已由 %s 负责到底 (%s is responsible for it)".formatted(responsible.name(), responsible.name()),
                    Map.of("by", responsible.name()));
        return response(own(caseNumber, actor), online.find(number).orElseThrow());
    }

    @GetMapping("/entrustment")
    @Operation(summary = "An agent's letter, the proof of a legal representative who applied online")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found: also where no file was handed in")
    ResponseEntity<InputStreamResource> entrustment(@PathVariable String caseNumber, Actor actor) throws IOException {
        var found = own(caseNumber, actor);
        var letter = Optional.ofNullable(found.intake().entrustment())
                .map(Entrustment::file)
                .or(() -> online.find(found.number()).map(OnlineCase::entrustment))
                .orElseThrow(() -> new CaseRefused(
                        Reason.CASE_NOT_FOUND,
                        "这个办件没有委托书或证明的文件 (No file of a letter or a proof was handed in with this case)"));
        return InlineFile.of(letter, files.open(letter.hash()));
    }

    private ServiceCase own(String caseNumber, Actor actor) {
        return findCase.find(CaseNumber.typed(caseNumber), Clerks.of(actor));
    }

    /** Who claimed it is who is responsible for it, also after it was handed over. */
    private OnlineResponse response(ServiceCase serviceCase, OnlineCase found) {
        var claim = found.claim();
        var responsible = serviceCase.responsible().standsForHall() ? null : serviceCase.responsible();
        return new OnlineResponse(
                true,
                found.capacity(),
                found.entrustment(),
                found.submittedAt(),
                found.waitingSince() == null
                        ? null
                        : within.since(found.waitingSince(), serviceCase.plan().daysToAccept()),
                responsible == null ? null : responsible.id(),
                responsible == null ? null : responsible.name(),
                claim == null ? null : claim.at());
    }

    private static CaseRefused notOnline() {
        return new CaseRefused(Reason.CASE_NOT_FOUND, "这个办件不是网上申请的 (This case did not come online)");
    }
}
