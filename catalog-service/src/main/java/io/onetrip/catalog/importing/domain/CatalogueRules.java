package io.onetrip.catalog.importing.domain;

import java.util.List;

/** Every rule, so that an editor hears of all faults at once. */
public final class CatalogueRules {

    private static final List<CatalogueRule> RULES = List.of(
            new UniqueIds(),
            new CodeRules(),
            new References(),
            new Conditions(),
            new LimitRules(),
            new NoCycle(),
            new Contradictions());

    /** What needs no refusing; these may rely on what the rules above have found right. */
    private static final List<CatalogueRule> ADVICE =
            List.of(new PromiseBelowPath(), new DeadParts(), new UnreachableOptions(), new UnusedQuestions());

    private CatalogueRules() {}

    /** @throws CatalogueInvalid with every fault of the file */
    public static void check(CatalogueFile file) {
        var faults = new Faults();
        for (var rule : RULES) rule.check(file, faults);
        if (!faults.list().isEmpty()) throw new CatalogueInvalid(faults.list());
    }

    /** What an editor should look at in a file without faults. */
    public static List<Fault> warnings(CatalogueFile file) {
        var faults = new Faults();
        for (var advice : ADVICE) advice.check(file, faults);
        return faults.list();
    }
}
