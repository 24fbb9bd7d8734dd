package io.onetrip.cases.handling.adapter.persistence;

import io.onetrip.cases.handling.domain.Acceptance;
import io.onetrip.cases.handling.domain.CasePlan;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.Correction;
import io.onetrip.cases.handling.domain.Custody;
import io.onetrip.cases.handling.domain.Deferred;
import io.onetrip.cases.handling.domain.Entrustment;
import io.onetrip.cases.handling.domain.HandOver;
import io.onetrip.cases.handling.domain.HandedIn;
import io.onetrip.cases.handling.domain.Intake;
import io.onetrip.cases.handling.domain.Output;
import io.onetrip.cases.handling.domain.Papers;
import io.onetrip.cases.handling.domain.PassedOn;
import io.onetrip.cases.handling.domain.Progress;
import io.onetrip.cases.handling.domain.Refusal;
import io.onetrip.cases.handling.domain.Replanning;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.handling.domain.Withdrawal;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.OutputNumber;
import io.onetrip.cases.numbering.ReceiptNumber;
import io.onetrip.workingdays.DeemedAcceptance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A row of service_case, there and back. */
@Component
class CaseRows {
    private final StoredPeople people;
    private final StoredJson json;

    CaseRows(StoredPeople people, StoredJson json) {
        this.people = people;
        this.json = json;
    }

    Map<String, Object> intakeColumns(Intake intake) {
        var columns = people.columns(intake.applicant());
        columns.put("case_number", intake.number().value());
        columns.put("receipt_number", intake.receiptNumber().value());
        columns.put("progress_token", intake.progressToken());
        columns.put("hall", intake.clerk().hall());
        columns.put("clerk_id", intake.clerk().id());
        columns.put("clerk_name", intake.clerk().name());
        columns.put("bundle_id", intake.plan().bundle().id());
        columns.put("bundle_version", intake.plan().bundle().version());
        columns.put("bundle_name", intake.plan().bundle().name());
        columns.put("received_at", Times.column(intake.receivedAt()));
        columns.put("agent_cipher", people.agentCipher(intake.agent()));
        columns.put("entrustment", json.write(intake.entrustment()));
        columns.putAll(planColumns(intake));
        return columns;
    }

    Map<String, @Nullable Object> planColumns(Intake intake) {
        var columns = new HashMap<String, @Nullable Object>(Map.of(
                "answers", String.valueOf(json.write(intake.answers())),
                "plan", String.valueOf(json.write(intake.plan())),
                "replannings", String.valueOf(json.write(intake.replannings()))));
        var days = intake.plan().daysToAccept();
        columns.put("acceptance_days", days == DeemedAcceptance.DAYS_TO_NOTIFY ? null : days);
        return columns;
    }

    Map<String, @Nullable Object> custodyColumns(ServiceCase changed) {
        var responsible = changed.responsible();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("responsible_id", responsible.id());
        columns.put("responsible_name", responsible.name());
        var passedOn = changed.custody().passedOn();
        columns.put("owning_hall", passedOn == null ? null : passedOn.hall());
        columns.put("region_case_number", passedOn == null ? null : passedOn.regionCaseNumber());
        columns.put("passed_on", json.write(passedOn));
        columns.put("hand_overs", json.write(changed.custody().handOvers()));
        return columns;
    }

    Custody custody(ResultSet row) throws SQLException {
        return new Custody(
                json.readList(row.getString("hand_overs"), HandOver.class),
                json.readOptional(row.getString("passed_on"), PassedOn.class));
    }

    Map<String, Object> progressColumns(Progress progress) {
        var output = progress.output();
        var columns = new HashMap<String, Object>();
        columns.put("status", progress.status().name());
        columns.put("correction", json.write(progress.correction()));
        columns.put("refusal", json.write(progress.refusal()));
        columns.put("acceptance", json.write(progress.acceptance()));
        columns.put("output_number", output == null ? null : output.number().value());
        columns.put("output_ready_at", output == null ? null : Times.column(output.readyAt()));
        columns.put("delivery", people.delivery(progress.delivery()));
        columns.put("withdrawal", json.write(progress.withdrawal()));
        columns.put("deferred", json.write(progress.deferred()));
        columns.put(
                "deferred_due",
                progress.awaited().stream()
                        .map(Deferred::by)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
        columns.put(
                "corrected_at",
                Optional.ofNullable(progress.correction())
                        .flatMap(Correction::silentSince)
                        .map(Times::column)
                        .orElse(null));
        columns.put("rating_token", progress.ratingToken());
        return columns;
    }

    Map<String, Object> paperColumns(Papers papers) {
        var columns = new HashMap<String, Object>();
        columns.put("form_cipher", people.formCipher(papers.form()));
        columns.put("handed_in", json.write(papers.handedIn()));
        return columns;
    }

    Intake intake(ResultSet row) throws SQLException {
        return new Intake(
                new CaseNumber(row.getString("case_number")),
                new ReceiptNumber(row.getString("receipt_number")),
                row.getString("progress_token"),
                new Clerk(row.getString("clerk_id"), row.getString("clerk_name"), row.getString("hall")),
                Times.instant(row, "received_at"),
                people.applicant(row),
                people.agent(row.getString("agent_cipher")),
                json.readOptional(row.getString("entrustment"), Entrustment.class),
                json.readMap(row.getString("answers"), Object.class),
                json.read(row.getString("plan"), CasePlan.class),
                json.readList(row.getString("replannings"), Replanning.class));
    }

    Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                CaseStatus.valueOf(row.getString("status")),
                new Papers(
                        people.form(row.getString("form_cipher")),
                        json.readList(row.getString("handed_in"), HandedIn.class)),
                json.readOptional(row.getString("correction"), Correction.class),
                json.readOptional(row.getString("refusal"), Refusal.class),
                json.readOptional(row.getString("acceptance"), Acceptance.class),
                output(row),
                people.delivery(row.getString("delivery")),
                row.getString("rating_token"),
                json.readOptional(row.getString("withdrawal"), Withdrawal.class),
                json.readList(row.getString("deferred"), Deferred.class));
    }

    private static @Nullable Output output(ResultSet row) throws SQLException {
        var number = row.getString("output_number");
        return number == null ? null : new Output(new OutputNumber(number), Times.instant(row, "output_ready_at"));
    }
}
