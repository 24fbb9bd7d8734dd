package io.onetrip.catalog.authoring.domain;

import io.onetrip.catalog.authoring.domain.FieldChange.Member;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which member of one list is which of another: what is the same; what has the same id; where several have it, or none
 * has any, what shares the most fields.
 */
final class Matching {

    /** Fields that tell the members of a list apart, the surest first. */
    private static final List<String> TELLING = List.of("id", "code", "item", "material", "question", "name", "label");

    private static final int NONE = -1;

    /** Members further apart are not held against each other, so that a list of thousands is compared at once. */
    private static final int NEAR = 200;

    private final String field;
    private final List<?> before;
    private final List<?> after;
    private final Optional<String> by;
    /** By place after: the place before. */
    private final int[] was;

    private final boolean[] taken;

    /** @param member as it is, or was where it is gone */
    record Pair(
            Member member,
            @Nullable Object before,
            @Nullable Object after) {}

    private record Guess(int then, int now, int alike) {
        int apart() {
            return Math.abs(then - now);
        }

        int place() {
            return then + now;
        }
    }

    /** The same either way round. */
    private static final Comparator<Guess> LIKELIEST = Comparator.comparingInt(Guess::alike)
            .reversed()
            .thenComparingInt(Guess::apart)
            .thenComparingInt(Guess::place);

    Matching(String field, List<?> before, List<?> after) {
        this.field = field;
        this.before = before;
        this.after = after;
        by = TELLING.stream()
                .filter(each -> Stream.concat(before.stream(), after.stream()).allMatch(one -> id(one, each) != null))
                .findFirst();
        was = new int[after.size()];
        Arrays.fill(was, NONE);
        taken = new boolean[before.size()];
        match();
    }

    private void match() {
        for (int at = 0; at < Math.min(was.length, taken.length); at++)
            if (Objects.equals(before.get(at), after.get(at))) take(at, at);
        var places = new HashMap<Object, Deque<Integer>>();
        free().forEach(then -> places.computeIfAbsent(before.get(then), one -> new ArrayDeque<>())
                .add(then));
        open().forEach(now -> {
            var same = places.getOrDefault(after.get(now), new ArrayDeque<>()).poll();
            if (same != null) take(same, now);
        });
        open().boxed()
                .flatMap(now -> free().filter(then -> Math.abs(then - now) < NEAR)
                        .mapToObj(then -> new Guess(then, now, alike(then, now))))
                .filter(guess -> guess.alike() > 0)
                .sorted(LIKELIEST)
                .forEach(guess -> {
                    if (!taken[guess.then()] && was[guess.now()] == NONE) take(guess.then(), guess.now());
                });
    }

    private IntStream open() {
        return IntStream.range(0, was.length).filter(now -> was[now] == NONE);
    }

    private IntStream free() {
        return IntStream.range(0, taken.length).filter(then -> !taken[then]);
    }

    private void take(int then, int now) {
        was[now] = then;
        taken[then] = true;
    }

    /** Zero for what cannot be the same thing. Without an id, what stands at the same place may be. */
    private int alike(int then, int now) {
        if (!(before.get(then) instanceof Map<?, ?> one) || !(after.get(now) instanceof Map<?, ?> other)) return 0;
        if (by.isPresent() && !shares(one, other, by.get())) return 0;
        if (Difference.isWhole(one) || Difference.isWhole(other)) return 0;
        if (isOrder(one) && isOrder(other) && !(shares(one, other, "before") && shares(one, other, "after"))) return 0;
        var shared = (int) one.entrySet().stream()
                .filter(entry -> Objects.equals(entry.getValue(), other.get(entry.getKey())))
                .count();
        return 2 * shared + (by.isEmpty() && then == now ? 1 : 0);
    }

    /** What follows what: with another end it is another. */
    private static boolean isOrder(Map<?, ?> one) {
        return one.containsKey("before") && one.containsKey("after");
    }

    private static boolean shares(Map<?, ?> one, Map<?, ?> other, String field) {
        return Objects.equals(one.get(field), other.get(field));
    }

    /** In order of the later list, and then what is gone. */
    List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int now = 0; now < was.length; now++)
            pairs.add(new Pair(member(after, now), was[now] == NONE ? null : before.get(was[now]), after.get(now)));
        free().forEach(then -> pairs.add(new Pair(member(before, then), before.get(then), null)));
        return pairs;
    }

    boolean moved() {
        var places = kept().toArray();
        return IntStream.range(1, places.length).anyMatch(at -> places[at - 1] > places[at]);
    }

    List<Member> oldOrder() {
        return kept().sorted().mapToObj(then -> member(before, then)).toList();
    }

    /** Of what was there before; what is new is told by itself. */
    List<Member> newOrder() {
        return IntStream.range(0, was.length)
                .filter(now -> was[now] != NONE)
                .mapToObj(now -> member(after, now))
                .toList();
    }

    private IntStream kept() {
        return Arrays.stream(was).filter(then -> then != NONE);
    }

    private Member member(List<?> list, int at) {
        var one = list.get(at);
        if (!(one instanceof Map<?, ?> object)) return new Member(field, String.valueOf(one), null, at + 1);
        var name = Stream.of("name", "label", "text")
                .map(each -> id(object, each))
                .filter(Objects::nonNull)
                .findFirst();
        return new Member(by.orElse(null), by.map(each -> id(one, each)).orElse(null), name.orElse(null), at + 1);
    }

    private static @Nullable String id(@Nullable Object one, String field) {
        return one instanceof Map<?, ?> object && object.get(field) instanceof String text && !text.isBlank()
                ? text
                : null;
    }
}
