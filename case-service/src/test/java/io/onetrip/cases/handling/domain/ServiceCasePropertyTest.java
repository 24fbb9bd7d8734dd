package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.handling.domain.CaseEvent.ItemDispatched;
import io.onetrip.cases.handling.domain.CaseEvent.OutputReady;
import io.onetrip.cases.handling.domain.CaseFixtures.SequencedGraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ServiceCasePropertyTest {

    @Property
    void everyOrderOfDecisionsEndsInExactlyOneAnswer(
            @ForAll @IntRange(min = 1, max = 12) int items,
            @ForAll @IntRange(max = 100) int refusalPercent,
            @ForAll long seed) {
        var chance = new Random(seed);
        var graph = graph(items, chance);
        var serviceCase = CaseFixtures.received(graph);
        var events = new ArrayList<>(serviceCase.accept(CaseFixtures.CLERK, NOW, NUMBERS));
        var refused = new HashSet<String>();

        for (var open = open(serviceCase); !open.isEmpty(); open = open(serviceCase)) {
            assertThat(serviceCase.progress().status()).isEqualTo(CaseStatus.ACCEPTED);
            var item = open.get(chance.nextInt(open.size()));
            var refuse = chance.nextInt(100) < refusalPercent;
            if (refuse) refused.add(item.id());
            var decision = refuse ? CaseFixtures.refused() : CaseFixtures.granted("结果");
            events.addAll(serviceCase.itemDecided(item.number(), decision, NOW, NUMBERS));
        }

        assertThat(serviceCase.progress().status()).isEqualTo(CaseStatus.OUTPUT_READY);
        assertThat(events.stream().filter(OutputReady.class::isInstance)).hasSize(1);
        assertThat(events).last().isInstanceOf(OutputReady.class);
        assertThat(withStatus(serviceCase, ItemStatus.REFUSED)).isEqualTo(refused);
        assertThat(withStatus(serviceCase, ItemStatus.CLOSED)).isEqualTo(dependents(graph, refused));
        assertThat(dispatched(events)).doesNotHaveDuplicates().noneMatch(dependents(graph, refused)::contains);
    }

    private static SequencedGraph graph(int items, Random chance) {
        var graph = new SequencedGraph();
        for (int item = 0; item < items; item++) {
            var after = new ArrayList<String>();
            for (int before = 0; before < item; before++) if (chance.nextInt(3) == 0) after.add("I" + before);
            graph.item("I" + item, after.toArray(String[]::new));
        }
        return graph;
    }

    private static List<ItemCase> open(ServiceCase serviceCase) {
        return serviceCase.items().all().stream()
                .filter(item -> item.status().isWithDepartment())
                .toList();
    }

    /** Reckoned in file order, where every item stands after those it needs. */
    private static Set<String> dependents(SequencedGraph graph, Set<String> refused) {
        var lost = new HashSet<>(refused);
        graph.items().forEach((id, after) -> {
            if (after.stream().anyMatch(lost::contains)) lost.add(id);
        });
        lost.removeAll(refused);
        return lost;
    }

    private static Set<String> withStatus(ServiceCase serviceCase, ItemStatus status) {
        var ids = new HashSet<String>();
        serviceCase.items().all().stream()
                .filter(item -> item.status() == status)
                .forEach(item -> ids.add(item.id()));
        return ids;
    }

    private static List<String> dispatched(List<CaseEvent> events) {
        return events.stream()
                .filter(ItemDispatched.class::isInstance)
                .map(event -> ((ItemDispatched) event).item().id())
                .toList();
    }
}
