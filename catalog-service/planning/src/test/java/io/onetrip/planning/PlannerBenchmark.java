package io.onetrip.planning;

import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One plan with its reasons, schedule and savings, as the page asks for it; how to run it stands in benchmarks.md. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PlannerBenchmark {

    private final BundleVersion shipped;
    private final Answers shippedAnswers;
    private final BundleVersion large = LargeBundle.version();
    private final Answers largeAnswers = LargeBundle.answers();

    public PlannerBenchmark() {
        var catalogue = new CatalogueFixture();
        var largest = catalogue.bundles().stream()
                .max(Comparator.comparingInt(bundle -> bundle.get("items").size()))
                .orElseThrow();
        shipped = catalogue.version(largest);
        shippedAnswers = new Answers(CatalogueFixture.map(largest.at("/examples/0/answers")));
    }

    @Benchmark
    public void largestShippedBundle(Blackhole done) {
        plan(shipped, shippedAnswers, done);
    }

    @Benchmark
    public void sixtyItemsTwoHundredMaterials(Blackhole done) {
        plan(large, largeAnswers, done);
    }

    private static void plan(BundleVersion version, Answers answers, Blackhole done) {
        var plan = Planner.plan(version, answers);
        var schedule = Schedule.of(plan);
        done.consume(plan);
        done.consume(schedule);
        done.consume(Savings.of(plan, schedule));
    }
}
