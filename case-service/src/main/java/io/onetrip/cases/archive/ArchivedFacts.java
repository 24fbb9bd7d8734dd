package io.onetrip.cases.archive;

import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.domain.HandedOut;
import io.onetrip.planning.PlannedField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the package says in JSON; numbers of people in full, since it is the record of the case. */
final class ArchivedFacts {
    private ArchivedFacts() {}

    /** By the path in the package. */
    static SequencedMap<String, Object> of(ClosedCase closed) {
        var serviceCase = closed.found().serviceCase();
        var files = new LinkedHashMap<String, Object>();
        files.put("case.json", theCase(serviceCase));
        files.put("form.json", form(serviceCase));
        files.put("plan.json", serviceCase.plan().plan());
        files.put(
                "decisions.json",
                serviceCase.items().all().stream().map(ArchivedFacts::decision).toList());
        files.put(
                "results.json",
                serviceCase.items().all().stream()
                        .flatMap(ArchivedFacts::results)
                        .toList());
        files.put(
                "hand-outs.json",
                closed.found().packet().handOuts().stream()
                        .map(ArchivedFacts::handOut)
                        .toList());
        files.put("time-line.json", closed.timeLine());
        return files;
    }

    private static Map<String, @Nullable Object> theCase(ServiceCase serviceCase) {
        var intake = serviceCase.intake();
        var progress = serviceCase.progress();
        var applicant = intake.applicant();
        var agent = intake.agent();
        var output = progress.output();
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("caseNumber", intake.number().value());
        facts.put("receiptNumber", intake.receiptNumber().value());
        facts.put("outputNumber", output == null ? null : output.number().value());
        facts.put("status", progress.status());
        facts.put("hall", serviceCase.hall());
        facts.put("receivedAt", intake.receivedAt());
        facts.put("receivedBy", intake.clerk());
        var who = new LinkedHashMap<String, @Nullable Object>();
        who.put("kind", applicant.kind());
        who.put("name", applicant.name());
        who.put("identity", applicant.identity());
        who.put("phone", applicant.phone().value());
        who.put("contactName", applicant.contactName());
        facts.put("applicant", who);
        facts.put(
                "agent",
                agent == null
                        ? null
                        : Map.of(
                                "name", agent.name(),
                                "idNumber", agent.idNumber().value(),
                                "phone", agent.phone().value()));
        facts.put("entrustment", intake.entrustment());
        facts.put("answers", intake.answers());
        facts.put("materials", progress.papers().handedIn());
        facts.put("correction", progress.correction());
        facts.put("acceptance", progress.acceptance());
        facts.put("refusal", progress.refusal());
        return facts;
    }

    private static List<Map<String, String>> form(ServiceCase serviceCase) {
        var labels = serviceCase.plan().plan().form().stream()
                .collect(Collectors.toMap(PlannedField::id, Function.identity(), (first, _) -> first));
        return serviceCase.progress().papers().form().entrySet().stream()
                .map(field -> {
                    var planned = labels.get(field.getKey());
                    var label = planned == null ? field.getKey() : planned.label();
                    return Map.of("id", field.getKey(), "label", label, "value", field.getValue());
                })
                .toList();
    }

    private static Map<String, @Nullable Object> decision(ItemCase item) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("itemId", item.id());
        facts.put("itemCaseNumber", item.number().value());
        facts.put("name", item.planned().name());
        facts.put("department", item.planned().department());
        facts.put("departmentName", item.planned().departmentName());
        facts.put("status", item.status());
        facts.put("closedBecause", item.closedBecause());
        facts.put("decision", item.decision());
        return facts;
    }

    private static Stream<Map<String, String>> results(ItemCase item) {
        var decision = item.decision();
        if (decision == null) return Stream.empty();
        return decision.results().stream()
                .map(issued -> Map.of(
                        "itemId", item.id(),
                        "name", issued.name(),
                        "kind", issued.kind(),
                        "number", issued.number()));
    }

    private static Map<String, @Nullable Object> handOut(HandedOut handedOut) {
        var collector = handedOut.collector();
        var idNumber = collector.idNumber();
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("outputNumber", handedOut.number().value());
        facts.put("at", handedOut.at());
        facts.put("clerk", handedOut.clerk());
        facts.put("collectorName", collector.name());
        facts.put("collectorIdNumber", idNumber == null ? null : idNumber.value());
        facts.put("check", collector.check());
        facts.put("items", handedOut.items());
        facts.put("withheld", handedOut.withheld());
        return facts;
    }
}
