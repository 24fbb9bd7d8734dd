package io.onetrip.catalog.authoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.catalog.authoring.domain.FieldChange.What;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the definitions are. */
class DifferencePropertyTest {

    @Property(tries = 500)
    void nothingDiffersFromItself(@ForAll("definitions") Map<String, Object> definition) {
        assertThat(Difference.between(definition, copy(definition))).isEmpty();
    }

    @Property(tries = 2000)
    void whatIsNotTheSameIsTold(
            @ForAll("definitions") Map<String, Object> one, @ForAll("definitions") Map<String, Object> other) {
        assertThat(Difference.between(one, other).isEmpty()).isEqualTo(one.equals(other));
    }

    /** What is new one way is gone the other way. */
    @Property(tries = 1000)
    void theWayBackTellsAsMuch(
            @ForAll("definitions") Map<String, Object> one, @ForAll("definitions") Map<String, Object> other) {
        assertThat(count(one, other, What.ADDED)).isEqualTo(count(other, one, What.REMOVED));
        assertThat(count(one, other, What.CHANGED)).isEqualTo(count(other, one, What.CHANGED));
    }

    @Property
    void anotherOrderIsOneChangeAtMost(@ForAll("definitions") Map<String, Object> rest, @ForAll Random order) {
        var rows = new ArrayList<Object>(IntStream.range(0, 6)
                .mapToObj(row -> Map.of("id", "R" + row, "what", rest))
                .toList());
        var mixed = new ArrayList<>(rows);
        Collections.shuffle(mixed, order);
        assertThat(Difference.between(Map.of("rows", rows), Map.of("rows", mixed)))
                .hasSize(rows.equals(mixed) ? 0 : 1)
                .allSatisfy(change -> assertThat(change.what()).isEqualTo(What.MOVED));
    }

    private static long count(Map<?, ?> before, Map<?, ?> after, What what) {
        return Difference.between(before, after).stream()
                .filter(change -> change.what() == what)
                .count();
    }

    private static Map<String, Object> copy(Map<String, Object> definition) {
        return new HashMap<>(definition);
    }

    @Provide
    Arbitrary<Map<String, Object>> definitions() {
        return objects(3);
    }

    private static Arbitrary<Map<String, Object>> objects(int depth) {
        return Arbitraries.maps(Arbitraries.of("id", "name", "item", "when", "x"), values(depth))
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<Object> values(int depth) {
        var plain = Arbitraries.of((Object) "A", "B", "C", 1, 2, true);
        if (depth == 0) return plain;
        Arbitrary<Object> objects = objects(depth - 1).map(object -> object);
        Arbitrary<Object> lists =
                values(depth - 1).list().ofMinSize(1).ofMaxSize(4).map(list -> (Object) List.copyOf(list));
        return Arbitraries.oneOf(plain, objects, lists);
    }
}
