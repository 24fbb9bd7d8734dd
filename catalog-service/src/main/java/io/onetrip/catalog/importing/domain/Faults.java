package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects faults, and says the common ones in the same words. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    void add(String place, Code code, Words words) {
        found.add(new Fault(place, code, words));
    }

    void unlessKnown(Set<String> known, String id, String place, Kind kind) {
        if (!known.contains(id))
            add(
                    place,
                    Code.UNKNOWN_REFERENCE,
                    Words.of("“%s”不在%s中; 请补上它或改正标识。", "%s is not in %s; add it or correct the id.")
                            .with(id, kind.words()));
    }

    Once once(Code code) {
        return new Once(code);
    }

    List<Fault> list() {
        return List.copyOf(found);
    }

    /** Refuses the second appearance of a value. */
    final class Once {
        private final Code code;
        private final Map<String, String> places = new HashMap<>();

        private Once(Code code) {
            this.code = code;
        }

        void add(String value, String place) {
            var first = places.putIfAbsent(value, place);
            if (first != null)
                Faults.this.add(
                        place,
                        code,
                        Words.of("“%s”已在 %s 出现过; 每个只能出现一次。", "%s already stands at %s; each may stand once.")
                                .with(value, first));
        }
    }
}
