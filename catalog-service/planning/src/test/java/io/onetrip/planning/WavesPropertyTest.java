package io.onetrip.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.planning.Bundle.Dependency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WavesPropertyTest {

    private static final int ITEMS = 12;

    @Property
    void aWaveIsOneMoreThanTheHighestBeforeIt(
            @ForAll("forward") List<Dependency> dependencies, @ForAll("selections") Set<String> selected) {
        var waves = new Waves(selected, dependencies);
        var numbers = waves.numbers();
        assertThat(numbers.keySet()).isEqualTo(selected);
        for (var item : selected) {
            var before = dependencies.stream()
                    .filter(edge -> edge.after().equals(item) && selected.contains(edge.before()))
                    .toList();
            assertThat(waves.before(item))
                    .isEqualTo(new HashSet<>(
                            before.stream().map(Dependency::before).toList()));
            assertThat(numbers.get(item))
                    .isEqualTo(1
                            + before.stream()
                                    .mapToInt(edge -> numbers.get(edge.before()))
                                    .max()
                                    .orElse(0));
        }
    }

    @Property
    void thereIsAnOrderUnlessAnItemCanBeReachedFromItself(@ForAll("any") List<Dependency> dependencies) {
        var all = IntStream.range(0, ITEMS).mapToObj(WavesPropertyTest::item).toList();
        var round = all.stream().anyMatch(item -> reachable(item, dependencies).contains(item));
        assertThat(new Waves(all, dependencies).unordered().isEmpty()).isEqualTo(!round);
    }

    @Provide
    Arbitrary<List<Dependency>> forward() {
        return pairs().filter(pair -> pair[0] < pair[1])
                .map(WavesPropertyTest::edge)
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Dependency>> any() {
        return pairs().map(WavesPropertyTest::edge).list().ofMaxSize(14);
    }

    @Provide
    Arbitrary<Set<String>> selections() {
        return Arbitraries.integers()
                .between(0, ITEMS - 1)
                .map(WavesPropertyTest::item)
                .set();
    }

    private static Arbitrary<int[]> pairs() {
        var index = Arbitraries.integers().between(0, ITEMS - 1);
        return Combinators.combine(index, index).as((before, after) -> new int[] {before, after});
    }

    private static Dependency edge(int[] pair) {
        return new Dependency(item(pair[0]), item(pair[1]));
    }

    private static String item(int index) {
        return "I_" + index;
    }

    private static Set<String> reachable(String from, List<Dependency> dependencies) {
        var reached = new HashSet<String>();
        var grown = true;
        while (grown) {
            grown = false;
            for (var edge : dependencies)
                if (edge.before().equals(from) || reached.contains(edge.before())) grown |= reached.add(edge.after());
        }
        return reached;
    }
}
