package io.onetrip.cases.handling.adapter.persistence;

import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.Custody;
import io.onetrip.cases.handling.domain.Intake;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.Progress;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.planning.PlannedItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCases implements Cases {
    private static final String BY_NUMBER = "select * from service_case where case_number = :number";
    private final JdbcClient jdbc;
    private final CaseRows rows;
    private final ItemRows items;

    JdbcCases(JdbcClient jdbc, CaseRows rows, ItemRows items) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.items = items;
    }

    @Override
    public void add(ServiceCase received) {
        jdbc.sql("""
                        insert into service_case (case_number, receipt_number, progress_token, status, hall, clerk_id,
                            clerk_name, bundle_id, bundle_version, bundle_name, received_at, applicant_kind,
                            applicant_name, applicant_identity_cipher, applicant_identity_hash, phone_cipher,
                            phone_hash, contact_name, contact_identity_cipher, agent_cipher, entrustment, answers, plan,
                            acceptance_days, form_cipher, handed_in)
                        values (:case_number, :receipt_number, :progress_token, :status, :hall, :clerk_id,
                            :clerk_name, :bundle_id, :bundle_version, :bundle_name, :received_at, :applicant_kind,
                            :applicant_name, :applicant_identity_cipher, :applicant_identity_hash, :phone_cipher,
                            :phone_hash, :contact_name, :contact_identity_cipher, :agent_cipher, :entrustment::jsonb, :answers::jsonb,
                            :plan::jsonb, :acceptance_days, :form_cipher, :handed_in::jsonb)""")
                .params(rows.intakeColumns(received.intake()))
                .params(rows.paperColumns(received.progress().papers()))
                .param("status", received.progress().status().name())
                .update();
    }

    @Override
    public Optional<ServiceCase> find(CaseNumber number) {
        return load(number, BY_NUMBER);
    }

    @Override
    public List<ServiceCase> findAll(Collection<CaseNumber> numbers) {
        var stored = jdbc.sql("select * from service_case where case_number = any(:numbers)")
                .param("numbers", numbers.stream().map(CaseNumber::value).toArray(String[]::new))
                .query(this::stored)
                .list();
        var found = items.load(stored.stream().collect(Collectors.toMap(Stored::number, Stored::planned)));
        return stored.stream()
                .map(one -> one.with(found.getOrDefault(one.number(), List.of())))
                .toList();
    }

    @Override
    public Optional<ServiceCase> lock(CaseNumber number) {
        return load(number, BY_NUMBER + " for update");
    }

    @Override
    public Optional<CaseNumber> numberOf(String progressToken) {
        return jdbc.sql("select case_number from service_case where progress_token = :token")
                .param("token", progressToken)
                .query((row, _) -> new CaseNumber(row.getString("case_number")))
                .optional();
    }

    /** In order of number, which is the order of receipt: it begins with the day and goes on with a serial. */
    @Override
    public List<CaseNumber> unanswered(List<Instant> receivedBefore, @Nullable CaseNumber after, int atMost) {
        return jdbc.sql("""
                        select case_number from (
                            (select case_number from service_case
                                where status = 'RECEIVED' and correction is null and received_at < :before
                                    and case_number > :after
                                order by case_number limit :limit)
                            union
                            (select case_number from service_case
                                where status = 'RECEIVED' and corrected_at < :before and case_number > :after
                                order by case_number limit :limit)
                            union
                            (select case_number from service_case
                                where status = 'RECEIVED' and acceptance_days is not null and case_number > :after
                                    and (correction is null or corrected_at is not null)
                                    and coalesce(corrected_at, received_at) < (:sooner::timestamptz[])[acceptance_days + 1]
                                order by case_number limit :limit)) unanswered
                        order by case_number limit :limit""")
                .param("before", Times.column(receivedBefore.getLast()))
                .param("sooner", receivedBefore.stream().map(Instant::toString).toArray(String[]::new))
                .param("after", after == null ? "" : after.value())
                .param("limit", atMost)
                .query((row, _) -> new CaseNumber(row.getString("case_number")))
                .list();
    }

    @Override
    public List<CaseNumber> awaiting(LocalDate until, @Nullable CaseNumber after, int atMost) {
        return jdbc.sql("""
                        select case_number from service_case
                        where deferred_due <= :until and case_number > :after order by case_number limit :limit""")
                .param("until", until)
                .param("after", after == null ? "" : after.value())
                .param("limit", atMost)
                .query((row, _) -> new CaseNumber(row.getString("case_number")))
                .list();
    }

    @Override
    public List<CaseNumber> openOf(Clerk responsible, int atMost) {
        return jdbc.sql("""
                        select case_number from service_case
                        where hall = :hall and coalesce(responsible_id, clerk_id) = :clerk
                            and status in ('RECEIVED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'OUTPUT_READY')
                        order by case_number limit :limit""")
                .param("hall", responsible.hall())
                .param("clerk", responsible.id())
                .param("limit", atMost)
                .query((row, _) -> new CaseNumber(row.getString("case_number")))
                .list();
    }

    @Override
    public void save(ServiceCase changed) {
        if (changed.hasNewAnswers()) savePlan(changed);
        if (changed.hasNewCustody()) saveCustody(changed);
        if (changed.hasNewPapers()) savePapers(changed);
        if (changed.hasProgressed()) saveProgress(changed);
        items.save(changed);
    }

    private void saveProgress(ServiceCase changed) {
        jdbc.sql("""
                        update service_case set status = :status, correction = :correction::jsonb,
                            refusal = :refusal::jsonb, acceptance = :acceptance::jsonb, output_number = :output_number,
                            output_ready_at = :output_ready_at, delivery = :delivery::jsonb,
                            rating_token = :rating_token, withdrawal = :withdrawal::jsonb,
                            deferred = :deferred::jsonb, deferred_due = :deferred_due,
                            corrected_at = :corrected_at
                        where case_number = :number""")
                .params(rows.progressColumns(changed.progress()))
                .param("number", changed.number().value())
                .update();
    }

    private void savePlan(ServiceCase changed) {
        jdbc.sql("""
                        update service_case set answers = :answers::jsonb, plan = :plan::jsonb, acceptance_days = :acceptance_days,
                            replannings = :replannings::jsonb
                        where case_number = :number""")
                .params(rows.planColumns(changed.intake()))
                .param("number", changed.number().value())
                .update();
    }

    private void saveCustody(ServiceCase changed) {
        jdbc.sql("""
                        update service_case set responsible_id = :responsible_id, responsible_name = :responsible_name,
                            hand_overs = :hand_overs::jsonb, owning_hall = :owning_hall,
                            region_case_number = :region_case_number, passed_on = :passed_on::jsonb
                        where case_number = :number""")
                .params(rows.custodyColumns(changed))
                .param("number", changed.number().value())
                .update();
    }

    private void savePapers(ServiceCase changed) {
        jdbc.sql("""
                        update service_case set form_cipher = :form_cipher, handed_in = :handed_in::jsonb
                        where case_number = :number""")
                .params(rows.paperColumns(changed.progress().papers()))
                .param("number", changed.number().value())
                .update();
    }

    private Optional<ServiceCase> load(CaseNumber number, String sql) {
        return jdbc.sql(sql)
                .param("number", number.value())
                .query(this::stored)
                .optional()
                .map(stored -> stored.with(items.load(number, stored.planned())));
    }

    private Stored stored(ResultSet row, int at) throws SQLException {
        return new Stored(rows.intake(row), rows.custody(row), rows.progress(row));
    }

    private record Stored(Intake intake, Custody custody, Progress progress) {
        CaseNumber number() {
            return intake.number();
        }

        List<PlannedItem> planned() {
            return intake.plan().plan().items();
        }

        ServiceCase with(List<ItemCase> items) {
            return ServiceCase.restore(intake, custody, progress, items);
        }
    }
}
