package io.onetrip.player.play;

import io.onetrip.player.catalogue.Example;
import io.onetrip.player.catalogue.ExampleComparison;
import io.onetrip.player.catalogue.PlannedExample;
import io.onetrip.player.http.Api;
import io.onetrip.player.http.Call;
import io.onetrip.player.http.CallFailed;
import io.onetrip.player.report.Failure;
import io.onetrip.player.report.Score;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** Anyone asks for the plan of each example; every field that is expected must come out. */
public final class PlanExamples {
    private final Api api;
    private final Score score;

    public PlanExamples(Api api, Score score) {
        this.api = api;
        this.score = score;
    }

    /** The plans, in the order of the examples; those that failed are left out and scored. */
    public List<PlannedExample> run(List<Example> examples) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var plans = examples.stream()
                    .map(example -> CompletableFuture.supplyAsync(() -> plan(example), threads))
                    .toList();
            return plans.stream()
                    .map(CompletableFuture::join)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private Optional<PlannedExample> plan(Example example) {
        try {
            var path = "/api/catalog/bundles/%s/plan".formatted(encode(example.bundleId()));
            var plan = api.ask(Call.post("plan", path).json(Map.of("answers", example.answers())));
            var comparison = ExampleComparison.of(example.content(), plan);
            score.planned(example, comparison.fields());
            comparison
                    .differences()
                    .forEach(difference -> score.failed(example, new Failure(example.title(), difference)));
            return Optional.of(new PlannedExample(example, plan));
        } catch (CallFailed failed) {
            score.failed(example, new Failure(example.title(), "plan", "a plan", String.valueOf(failed.getMessage())));
            return Optional.empty();
        }
    }

    private static String encode(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
