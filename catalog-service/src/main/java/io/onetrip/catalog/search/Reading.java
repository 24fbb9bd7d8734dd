package io.onetrip.catalog.search;

import java.util.List;

/** One way to take what was typed, a unit for each character of the name. */
record Reading(List<Unit> units) {

    Matched matched() {
        if (units.stream().noneMatch(Unit::letters)) return Matched.NAME;
        var typedOut = units.size() > 2 ? units.subList(0, units.size() - 1) : units;
        return typedOut.stream().anyMatch(Unit::initial) ? Matched.INITIALS : Matched.PINYIN;
    }
}
