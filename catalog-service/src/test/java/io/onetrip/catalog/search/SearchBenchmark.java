package io.onetrip.catalog.search;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first page of what is found among 20,000 items and the demo catalogue, by every way of typing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class SearchBenchmark {

    private final CatalogueIndex index = AmongMany.index();

    @Param({"开办宾馆", "我要开一家宾馆需要什么材料", "kaibanbinguan", "kbbg", "开酒店", "开办兵馆", "kaibanbingaun", "xuke"})
    public String typed;

    @Benchmark
    public List<SearchHit> firstPage() {
        return index.search(typed, new SearchFilter(null, null, null, null, null, null), 0, 20);
    }
}
