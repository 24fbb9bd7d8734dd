package io.onetrip.catalog.authoring.application;

import io.onetrip.catalog.authoring.domain.Draft;
import io.onetrip.catalog.authoring.domain.EntryFault;
import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.authoring.domain.HoldingEntries;
import io.onetrip.catalog.authoring.domain.Mentions;
import io.onetrip.catalog.importing.domain.Fault;
import io.onetrip.catalog.importing.domain.Kind;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A catalogue file made of some entries and whatever they name: as the revision would have it, and as it holds where the
 * revision does not change it. Withdrawn entries are left out, so that who still names them hears of it.
 */
final class RevisionFile {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<Kind, Map<String, String>> definitions = new EnumMap<>(Kind.class);
    private final Set<EntryKey> drafted = new LinkedHashSet<>();

    /** @param among the drafts of the revision among these entries */
    RevisionFile(
            Collection<EntryKey> start,
            Function<Collection<EntryKey>, Map<EntryKey, Draft>> among,
            HoldingEntries holding) {
        for (var kind : Kind.values()) definitions.put(kind, new LinkedHashMap<>());
        var seen = new LinkedHashSet<>(start);
        for (Collection<EntryKey> next = start; !next.isEmpty(); ) {
            var found = found(next, among.apply(next), holding);
            var named = new LinkedHashSet<EntryKey>();
            found.forEach((key, definition) -> {
                of(key.kind()).put(key.id(), definition);
                for (var mention : Mentions.of(key.kind(), JSON.readValue(definition, Map.class)))
                    if (seen.add(mention)) named.add(mention);
            });
            next = named;
        }
    }

    private Map<EntryKey, String> found(
            Collection<EntryKey> keys, Map<EntryKey, Draft> drafts, HoldingEntries holding) {
        var found = new LinkedHashMap<EntryKey, String>();
        drafts.forEach((key, draft) -> {
            drafted.add(key);
            if (draft.definition() != null) found.put(key, draft.definition());
        });
        var others = keys.stream().filter(key -> !drafts.containsKey(key)).toList();
        holding.among(others).forEach((key, held) -> found.put(key, held.definition()));
        return found;
    }

    private Map<String, String> of(Kind kind) {
        return Objects.requireNonNull(definitions.get(kind));
    }

    InputStream json() {
        return json(definitions);
    }

    static InputStream json(Map<Kind, Map<String, String>> definitions) {
        return new ByteArrayInputStream(Arrays.stream(Kind.values())
                .map(kind -> "\"%s\":[%s]"
                        .formatted(
                                kind.list(),
                                String.join(
                                        ",",
                                        definitions.getOrDefault(kind, Map.of()).values())))
                .collect(Collectors.joining(",", "{", "}"))
                .getBytes(StandardCharsets.UTF_8));
    }

    boolean drafts(EntryKey key) {
        return drafted.contains(key);
    }

    List<EntryFault> faults(List<Fault> faults) {
        var ids = new EnumMap<Kind, List<String>>(Kind.class);
        definitions.forEach((kind, entries) -> ids.put(kind, new ArrayList<>(entries.keySet())));
        return faults.stream().flatMap(fault -> fault(fault, ids).stream()).toList();
    }

    /** {@code /items/3/name} is {@code /name} of the fourth item. */
    private static Optional<EntryFault> fault(Fault fault, Map<Kind, List<String>> ids) {
        var steps = fault.place().split("/", 4);
        return Arrays.stream(Kind.values())
                .filter(kind -> steps.length > 2 && kind.list().equals(steps[1]))
                .findFirst()
                .map(kind -> new EntryFault(
                        kind,
                        Objects.requireNonNull(ids.get(kind)).get(Integer.parseInt(steps[2])),
                        steps.length > 3 ? "/" + steps[3] : "",
                        fault.code(),
                        fault.message(),
                        fault.zh(),
                        fault.severity()));
    }
}
