package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.importing.domain.Fault.Severity;
import java.util.List;

/** Every rule, so that an editor hears of all faults at once. */
public final class CatalogueRules {

    private static final List<CatalogueRule> RULES = List.of(
            new UniqueIds(),
            new CodeRules(),
            new References(),
            new MemberRules(),
            new Conditions(),
            new LimitRules(),
            new InstantRules(),
            new StepRules(),
            new ProcedureRules(),
            new LabelRules(),
            new RegionRules(),
            new NoCycle(),
            new Contradictions(),
            new FormRules(),
            new AtOnceRules(),
            new WordingRules());

    /** These rely on what the rules above have found right. */
    private static final List<CatalogueRule> ADVICE =
            List.of(new PromiseBelowPath(), new DeadParts(), new UnreachableOptions(), new UnusedQuestions());

    private CatalogueRules() {}

    /** All that can be said of a file, whatever its severity. */
    public static List<Fault> judge(CatalogueFile file) {
        var faults = new Faults();
        for (var rule : RULES) rule.check(file, faults);
        if (refused(faults.list()).isEmpty()) for (var advice : ADVICE) advice.check(file, faults);
        return faults.list();
    }

    /**
     * @return what an editor should look at, though it refuses nothing
     * @throws CatalogueInvalid with every fault of the file
     */
    public static List<Fault> check(CatalogueFile file) {
        var found = judge(file);
        var refused = refused(found);
        if (!refused.isEmpty()) throw new CatalogueInvalid(refused);
        return found;
    }

    private static List<Fault> refused(List<Fault> found) {
        return found.stream()
                .filter(fault -> fault.severity() == Severity.FAULT)
                .toList();
    }
}
