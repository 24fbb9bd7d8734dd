package io.onetrip.cases.subject;

import io.onetrip.cases.catalog.ResultValidities;
import io.onetrip.cases.handling.domain.Decision;
import io.onetrip.cases.handling.domain.HandedIn;
import io.onetrip.cases.handling.domain.IssuedResult;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the file of a subject from its cases, newest first.
 *
 * @param zone of the city, in which days are days
 * @param reusableFor how old a file may be to be offered again
 */
public record CompileFile(
        List<ServiceCase> cases, Instant now, ZoneId zone, Duration reusableFor, ResultValidities validities) {

    /** Of all its cases. */
    public SubjectFile of(@Nullable String bundle) {
        return of(bundle, null);
    }

    /**
     * @param bundle whose last answers are wanted, if any
     * @param next where the next page begins, if there is one
     */
    public SubjectFile of(@Nullable String bundle, @Nullable String next) {
        return new SubjectFile(
                cases.isEmpty() ? null : known(cases.getFirst()),
                cases.stream().map(CompileFile::handled).toList(),
                cases.stream().flatMap(this::licences).toList(),
                materials(),
                form(),
                answers(bundle),
                next);
    }

    private static SubjectFile.Known known(ServiceCase newest) {
        var applicant = newest.intake().applicant();
        return new SubjectFile.Known(
                applicant.kind(), applicant.name(), applicant.phone().value(), applicant.contactName());
    }

    private static SubjectFile.Handled handled(ServiceCase handled) {
        var bundle = handled.plan().bundle();
        return new SubjectFile.Handled(
                handled.intake().number().value(),
                bundle.id(),
                bundle.name(),
                handled.hall(),
                handled.progress().status(),
                handled.intake().receivedAt());
    }

    private Stream<SubjectFile.Licence> licences(ServiceCase handled) {
        if (handled.items().all().stream().noneMatch(item -> item.decision() != null)) return Stream.empty();
        var validity = validities.of(handled.plan().bundle());
        return handled.items().all().stream()
                .filter(item -> item.decision() != null && item.decision().granted())
                .flatMap(item -> licences(handled, item, validity));
    }

    private Stream<SubjectFile.Licence> licences(
            ServiceCase handled, ItemCase item, ResultValidities.Version validity) {
        var decision = item.decision();
        return decision.results().stream().map(result -> licence(handled, item, decision, result, validity));
    }

    private SubjectFile.Licence licence(
            ServiceCase handled,
            ItemCase item,
            Decision decision,
            IssuedResult result,
            ResultValidities.Version validity) {
        var lastDay = validity.lastDay(item.id(), result.name(), LocalDate.ofInstant(decision.decidedAt(), zone));
        return new SubjectFile.Licence(
                result.name(),
                result.kind(),
                result.number(),
                item.planned().name(),
                item.planned().departmentName(),
                decision.decidedAt(),
                handled.intake().number().value(),
                lastDay.orElse(null),
                lastDay.filter(LocalDate.ofInstant(now, zone)::isAfter).isPresent(),
                result.revokedAt());
    }

    /** Of each material the files that were handed in last. */
    private List<SubjectFile.Material> materials() {
        var newest = new LinkedHashMap<String, SubjectFile.Material>();
        for (var handled : cases)
            if (handled.intake().receivedAt().isAfter(now.minus(reusableFor)))
                for (var material : handled.progress().papers().handedIn())
                    if (!material.files().isEmpty())
                        newest.putIfAbsent(material.materialId(), material(handled, material));
        return List.copyOf(newest.values());
    }

    private static SubjectFile.Material material(ServiceCase handled, HandedIn material) {
        return new SubjectFile.Material(
                material.materialId(),
                handled.plan().material(material.materialId()).orElseThrow().name(),
                material.files(),
                handled.intake().receivedAt(),
                handled.intake().number().value());
    }

    private Map<String, String> form() {
        var form = new HashMap<String, String>();
        for (var handled : cases) handled.progress().papers().form().forEach(form::putIfAbsent);
        return form;
    }

    private Map<String, Object> answers(@Nullable String bundle) {
        return cases.stream()
                .filter(handled -> handled.plan().bundle().id().equals(bundle))
                .findFirst()
                .map(handled -> handled.intake().answers())
                .orElse(Map.of());
    }
}
