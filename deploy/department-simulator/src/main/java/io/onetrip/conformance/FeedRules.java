package io.onetrip.conformance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How an adapter reads the feed. */
final class FeedRules {
    /** Once or twice may be a restart. */
    private static final int TOLERATED = 2;

    private static final int EMPTY_IN_A_ROW = 5;
    /** What was shown later may still be begun with. */
    private static final Duration TIME_TO_BEGIN = Duration.ofSeconds(5);

    private static final Duration AT_MOST_EVERY = Duration.ofMillis(900);

    private static final Set<String> UNDECIDED = Set.of("OPEN", "CLAIMED");

    private FeedRules() {}

    static List<Finding> of(Observed seen) {
        var feeds = seen.feeds();
        var any = feeds.size() > 1;
        return List.of(
                Finding.of(
                        "next-ignored",
                        any,
                        backwards(feeds),
                        "Keep next and send it as after, also over a restart of yours."),
                Finding.of(
                        "polls-too-often",
                        any,
                        tooOften(feeds),
                        "While nothing comes, ask once a second at most, or wait=20: you are answered at the first task."),
                Finding.of(
                        "tasks-unanswered",
                        feeds.stream()
                                .anyMatch(
                                        feed -> !feed.answered().path("content").isEmpty()),
                        unanswered(seen),
                        "Claim and decide what you are sent."));
    }

    private static List<String> backwards(List<Exchange> feeds) {
        var reached = new HashMap<String, Long>();
        var faults = new ArrayList<String>();
        for (var feed : feeds) {
            var selection = feed.parameter("status");
            var after = number(feed.parameter("after"));
            if (after < reached.getOrDefault(selection, 0L)) {
                faults.add("after=%d although next was %d already".formatted(after, reached.get(selection)));
            }
            if (feed.ok())
                reached.merge(selection, number(feed.answered().path("next").asString("0")), Math::max);
        }
        return faults.size() <= TOLERATED ? List.of() : faults;
    }

    private static List<String> tooOften(List<Exchange> feeds) {
        var faults = new ArrayList<String>();
        var hasty = 0;
        for (var i = 1; i < feeds.size(); i++) {
            var before = feeds.get(i - 1);
            var idle =
                    before.ok() && before.answered().path("content").isEmpty() && number(before.parameter("wait")) == 0;
            var pause = Duration.between(before.ended(), feeds.get(i).begun());
            hasty = idle && pause.compareTo(AT_MOST_EVERY) < 0 ? hasty + 1 : 0;
            if (hasty >= EMPTY_IN_A_ROW)
                faults.add("asked again after %d ms with nothing new".formatted(pause.toMillis()));
        }
        return faults;
    }

    /** Tasks that were undecided when they were last shown. */
    private static List<String> unanswered(Observed seen) {
        var shown = new HashSet<String>();
        for (var feed : seen.feeds()) {
            if (feed.ended().isAfter(Instant.now().minus(TIME_TO_BEGIN))) continue;
            for (var task : feed.answered().path("content")) {
                var id = task.path("taskId").asString("");
                if (UNDECIDED.contains(task.path("status").asString(""))) shown.add(id);
                else shown.remove(id);
            }
        }
        var answered = seen.commands()
                .anyMatch(command -> shown.stream()
                        .anyMatch(task ->
                                command.path().contains(task) || command.body().contains(task)));
        return shown.isEmpty() || answered
                ? List.of()
                : List.of("%d open tasks were shown, none was claimed or decided".formatted(shown.size()));
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
