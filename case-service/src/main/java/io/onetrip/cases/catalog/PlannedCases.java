package io.onetrip.cases.catalog;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.BundleRef;
import io.onetrip.cases.handling.domain.CasePlan;
import io.onetrip.cases.handling.domain.CasePlans;
import io.onetrip.planning.Answers;
import io.onetrip.planning.BundleVersion;
import io.onetrip.planning.Planner;
import io.onetrip.planning.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Plans with the library that the catalogue itself uses; a plan from a client is never taken. */
@Component
class PlannedCases implements CasePlans {
    private final BundleVersions bundles;

    PlannedCases(BundleVersions bundles) {
        this.bundles = bundles;
    }

    @Override
    public CasePlan plan(String bundleId, Map<String, ?> answers) {
        var version = bundles.latest(bundleId).orElseThrow(() -> notFound(bundleId));
        if (bundles.isWithdrawn(bundleId, version.version())) throw withdrawn(version);
        return plan(version, answers);
    }

    @Override
    public CasePlan replan(BundleRef bundle, Map<String, ?> answers) {
        return plan(bundles.version(bundle.id(), bundle.version()), answers);
    }

    @Override
    public List<Question> questions(BundleRef bundle) {
        return bundles.version(bundle.id(), bundle.version()).questionnaire();
    }

    private static CasePlan plan(BundleVersion version, Map<String, ?> answers) {
        var plan = Planner.plan(version, new Answers(answers));
        var taskCodes = new LinkedHashMap<String, String>();
        plan.items()
                .forEach(item -> taskCodes.put(
                        item.id(),
                        Objects.requireNonNull(version.items().get(item.id())).taskCode()));
        var bundle = new BundleRef(
                version.bundle().id(), version.version(), version.bundle().name());
        return new CasePlan(bundle, plan, taskCodes);
    }

    private static CaseRefused withdrawn(BundleVersion version) {
        return new CaseRefused(
                Reason.BUNDLE_WITHDRAWN,
                "“%s”已下架, 不再受理, 请查找其他一件事 (It is offered no more: look for another)"
                        .formatted(version.bundle().name()));
    }

    private static CaseRefused notFound(String bundleId) {
        return new CaseRefused(
                Reason.BUNDLE_NOT_FOUND, "没有编号为 %s 的一件事, 请重新选择 (No such bundle: choose another)".formatted(bundleId));
    }
}
