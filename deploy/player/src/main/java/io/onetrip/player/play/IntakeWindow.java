package io.onetrip.player.play;

import io.onetrip.player.catalogue.Example;
import io.onetrip.player.catalogue.ExampleComparison;
import io.onetrip.player.catalogue.PlannedExample;
import io.onetrip.player.http.Account;
import io.onetrip.player.http.Api;
import io.onetrip.player.http.Call;
import io.onetrip.player.people.Applicants;
import io.onetrip.player.people.Papers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A clerk at the integrated window: papers, receipt, acceptance. */
final class IntakeWindow {
    private final Api api;
    private final Applicants applicants;

    IntakeWindow(Api api, Applicants applicants) {
        this.api = api;
        this.applicants = applicants;
    }

    /** The case as it was received, planned as its example expects. */
    JsonNode receive(PlannedExample planned, Account clerk, int turn) {
        var example = planned.example();
        var applicant = applicants.next(isOrganisation(example, turn));
        var request = new LinkedHashMap<String, Object>();
        request.put("bundleId", example.bundleId());
        request.put("answers", example.answers());
        request.put("applicant", applicant);
        request.put("form", Map.of("remark", example.title()));
        request.put("materials", materials(planned, clerk, turn));
        var received = api.ask(
                Call.post("receive", "/api/cases").as(clerk).json(request).once());
        var comparison = ExampleComparison.of(example.content(), received.path("plan"));
        if (!comparison.differences().isEmpty()) {
            var first = comparison.differences().getFirst();
            throw new Unmet("plan of the case, " + first.field(), first.expected(), first.actual());
        }
        return received;
    }

    JsonNode accept(String caseNumber, Account clerk) {
        return api.ask(Call.post("accept", "/api/cases/%s/acceptance".formatted(caseNumber))
                .as(clerk)
                .once());
    }

    /** Some papers as files, the others over the counter; what the departments share is not asked for. */
    private List<Map<String, Object>> materials(PlannedExample planned, Account clerk, int turn) {
        var example = planned.example();
        var own = upload(clerk, "application.pdf", "application/pdf", Papers.pdf(example.title() + " no " + turn));
        var shared = upload(clerk, "picture.png", "image/png", Papers.picture());
        var materials = new ArrayList<Map<String, Object>>();
        for (var id : planned.plan().path("applicantMustSubmit")) {
            var handedIn = new LinkedHashMap<String, Object>();
            handedIn.put("materialId", id.asString(""));
            switch (materials.size() % 3) {
                case 0 -> handedIn.put("files", List.of(own));
                case 1 -> handedIn.put("files", List.of(shared));
                default -> handedIn.put("paper", true);
            }
            materials.add(handedIn);
        }
        return materials;
    }

    private String upload(Account clerk, String name, String type, byte[] content) {
        return api.ask(Call.post("upload", "/api/cases/files").as(clerk).file(name, type, content))
                .required("hash")
                .asString();
    }

    /** 自然人 are people; where both may apply, they take turns. */
    private static boolean isOrganisation(Example example, int turn) {
        var people = example.subjectType().contains("自然人");
        return !people || example.subjectType().contains("法人") && turn % 2 == 0;
    }
}
