package io.onetrip.cases.worklist;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.hall.NumberSight;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.personal.PersonalData;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Conditions that an index answers each; what was typed is taken for the kind of number it looks like, else a name. */
final class CaseFilter {
    /** Of another region: at least one digit, capitals and hyphens. */
    private static final String REGION_NUMBER = "(?=.*\\d)[0-9A-Z-]{4,40}";

    private static final String SERIAL = "\\d{6}-.{5}-.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 30);
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private String scope = "hall = :hall";

    CaseFilter(String hall) {
        parameters.put("hall", hall);
    }

    CaseFilter status(@Nullable CaseStatus status) {
        if (status != null) where("status = :status", "status", status.name());
        return this;
    }

    CaseFilter bundle(@Nullable String bundle) {
        if (bundle != null && !bundle.isBlank()) where("bundle_id = :bundle", "bundle", bundle.strip());
        return this;
    }

    /** Those that came without a window; of these, those that wait for the hall's word. */
    CaseFilter online(@Nullable Online online) {
        if (online != null)
            conditions.add("case_number in (select case_number from online_case where hall = :hall%s)"
                    .formatted(online == Online.WAITING ? " and waiting_since is not null" : ""));
        return this;
    }

    /** By an index of those that wait so, which are few among all. */
    CaseFilter awaiting(@Nullable Awaited awaited) {
        if (awaited != null) conditions.add(awaited.condition());
        return this;
    }

    /** With a promised material that is due on this day or earlier. */
    CaseFilter deferredUntil(@Nullable LocalDate day) {
        if (day != null) where("deferred_due <= :deferredUntil", "deferredUntil", numbered(day));
        return this;
    }

    CaseFilter responsible(@Nullable String clerk) {
        if (clerk != null) where("coalesce(responsible_id, clerk_id) = :clerk", "clerk", clerk);
        return this;
    }

    /** A case number begins with the day of receipt, so that its order is theirs. */
    CaseFilter received(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) where("case_number >= :from", "from", DAY.format(numbered(from)));
        if (to != null)
            where("case_number < :before", "before", DAY.format(numbered(to).plusDays(1)));
        return this;
    }

    /** Two digits of the year are what a case number has room for. */
    private static LocalDate numbered(LocalDate day) {
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }

    CaseFilter after(@Nullable String cursor, Sort sort) {
        if (cursor != null) where("case_number %s :after".formatted(sort.comparison()), "after", cursor);
        return this;
    }

    /** Taken in here for another region, or there for this one. */
    CaseFilter passedOn(@Nullable PassedOnFilter passedOn) {
        if (passedOn == PassedOnFilter.IN) scope = "owning_hall = :hall";
        if (passedOn == PassedOnFilter.OUT) conditions.add("owning_hall is not null");
        return this;
    }

    CaseFilter query(@Nullable String typed, PersonalData personal, NumberSight sight) {
        if (typed == null || typed.isBlank()) return this;
        var text = typed.strip();
        var upper = text.toUpperCase(Locale.ROOT);
        var number = caseNumber(text);
        if (number != null) numbered("case_number = :number", "number", number);
        else if (sight.receipt() && upper.matches("S" + SERIAL))
            numbered("receipt_number = :receipt", "receipt", upper);
        else if (sight.output() && upper.matches("C" + SERIAL)) numbered("output_number = :output", "output", upper);
        else if (upper.matches("[0-9A-Z]{18}")) hashed("applicant_identity_hash", upper, personal);
        else if (text.matches("\\d{10,12}")) hashed("phone_hash", text, personal);
        else if (upper.matches(REGION_NUMBER)) numbered("region_case_number = :region", "region", upper);
        else where("applicant_name like :name", "name", text.replaceAll("([%_\\\\])", "\\\\$1") + "%");
        return this;
    }

    String sql() {
        return Stream.concat(Stream.of(scope), conditions.stream()).collect(Collectors.joining(" and "));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** Who knows a number finds the case in the hall that owns it as well. */
    private void numbered(String condition, String name, Object value) {
        if (scope.equals("hall = :hall")) scope = "(hall = :hall or owning_hall = :hall)";
        where(condition, name, value);
    }

    private void hashed(String column, String typed, PersonalData personal) {
        numbered("(%s = :hash or region_case_number = :typed)".formatted(column), "hash", personal.searchHash(typed));
        parameters.put("typed", typed);
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private static @Nullable String caseNumber(String text) {
        try {
            return CaseNumber.typed(text).value();
        } catch (CaseRefused _) {
            return null;
        }
    }
}
