package io.onetrip.catalog.importing.domain;

import java.util.List;

/** Every rule, so that an editor hears of all faults at once. */
public final class CatalogueRules {

    private static final List<CatalogueRule> RULES = List.of(
            new UniqueIds(), new CodeRules(), new References(), new Conditions(), new LimitRules(), new NoCycle());

    private CatalogueRules() {}

    /** @throws CatalogueInvalid with every fault of the file */
    public static void check(CatalogueFile file) {
        var faults = new Faults();
        for (var rule : RULES) rule.check(file, faults);
        if (!faults.list().isEmpty()) throw new CatalogueInvalid(faults.list());
    }
}
