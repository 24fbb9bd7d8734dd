package io.onetrip.supervision.timeline;

import static io.onetrip.supervision.timeline.Sentence.name;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the approval service tells of site inspections. */
record InspectionStory(
        String caseNumber,
        String itemId,
        String department,
        String state,
        LocalDate plannedOn,
        List<String> inspectors,
        @Nullable LocalDate inspectedOn,
        @Nullable Boolean passed,
        Instant at)
        implements Told {
    @Override
    public Sentence sentence() {
        var who = String.join("、", inspectors);
        var names = String.join(" and ", inspectors);
        var of = name(department);
        var item = name(itemId);
        return switch (state) {
            case "SIGNED" ->
                new Sentence(
                        "%s %s 就%s现场勘验(%s), 结论: %s。"
                                .formatted(of, inspectedOn, item, who, Boolean.TRUE.equals(passed) ? "通过" : "未通过"),
                        "%s inspected the site for %s on %s (%s): %s."
                                .formatted(
                                        of,
                                        item,
                                        inspectedOn,
                                        names,
                                        Boolean.TRUE.equals(passed) ? "passed" : "not passed"));
            case "CANCELLED" ->
                new Sentence(
                        "%s取消就%s的现场勘验(原定 %s)。".formatted(of, item, plannedOn),
                        "%s cancelled the site inspection for %s planned for %s.".formatted(of, item, plannedOn));
            default ->
                new Sentence(
                        "%s定于 %s 就%s现场勘验(%s)。".formatted(of, plannedOn, item, who),
                        "%s planned to inspect the site for %s on %s (%s).".formatted(of, item, plannedOn, names));
        };
    }
}
