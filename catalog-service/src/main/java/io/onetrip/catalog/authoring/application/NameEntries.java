package io.onetrip.catalog.authoring.application;

import io.onetrip.catalog.authoring.domain.EntryHistory;
import io.onetrip.catalog.authoring.domain.EntryHistory.Named;
import io.onetrip.catalog.authoring.domain.FieldChange;
import io.onetrip.catalog.authoring.domain.PlanChange;
import io.onetrip.catalog.authoring.domain.Trial;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the entries are called that differences speak of, so that nobody has to read ids. */
@Service
public class NameEntries {

    private static final Pattern ID = Pattern.compile("[A-Za-z]\\w{0,63}");

    private final EntryHistory history;

    NameEntries(EntryHistory history) {
        this.history = history;
    }

    /** @param revision the revision whose drafts come first; null for none */
    public List<Named> in(Collection<EntryDifference> differences, @Nullable Long revision) {
        var ids = new LinkedHashSet<String>();
        for (var difference : differences) {
            difference.changes().forEach(change -> collect(change, ids));
            difference.parts().forEach(part -> ids.add(part.id()));
        }
        return ids.isEmpty() ? List.of() : history.named(ids, revision);
    }

    /** The same of what a dry run tells. */
    public List<Named> inTrials(Collection<Trial> trials, long revision) {
        var ids = new LinkedHashSet<String>();
        for (var trial : trials) {
            trial.cases().reasons().forEach(counted -> search(counted.id(), ids));
            trial.examples().forEach(example -> {
                search(example.answers(), ids);
                if (example.change() != null) collect(example.change(), ids);
            });
        }
        return ids.isEmpty() ? List.of() : history.named(ids, revision);
    }

    private static void collect(PlanChange change, Set<String> ids) {
        ids.addAll(change.newItems());
        ids.addAll(change.droppedItems());
        ids.addAll(change.newMaterials());
        ids.addAll(change.droppedMaterials());
        ids.addAll(change.otherLimits());
    }

    private static void collect(FieldChange change, Set<String> ids) {
        for (var step : change.path()) {
            search(step.field(), ids);
            search(step.member(), ids);
        }
        search(change.before(), ids);
        search(change.after(), ids);
    }

    private static void search(@Nullable Object value, Set<String> ids) {
        switch (value) {
            case String text when ID.matcher(text).matches() -> ids.add(text);
            case FieldChange.Member member -> search(member.id(), ids);
            case Collection<?> list -> list.forEach(each -> search(each, ids));
            case Map<?, ?> object ->
                object.forEach((field, inner) -> {
                    search(field, ids);
                    search(inner, ids);
                });
            case null, default -> {}
        }
    }
}
