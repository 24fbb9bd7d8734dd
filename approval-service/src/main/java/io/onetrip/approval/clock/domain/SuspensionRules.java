package io.onetrip.approval.clock.domain;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.approval.tasks.domain.TaskRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What may stop a clock: for a licence, and where the type of the item is not known, only what 行政许可法 45 lists. For
 * other types also what the operator allows, and what the catalogue says of the item.
 */
public final class SuspensionRules {
    private static final String LICENCE = "01";
    private final Map<String, List<String>> allowedByType;

    /** @param allowedByType names by code of item type, GB/T 39046 A.1 */
    public SuspensionRules(Map<String, List<String>> allowedByType) {
        this.allowedByType = Map.copyOf(allowedByType);
    }

    public List<AllowedKind> of(TaskRules rules) {
        var allowed = new ArrayList<AllowedKind>();
        for (var kind : SuspensionKind.values())
            if (kind != SuspensionKind.OTHER) allowed.add(new AllowedKind(kind, kind.law(), "行政许可法 45"));
        var type = rules.itemType();
        if (type == null || type.equals(LICENCE)) return allowed;
        for (var name : allowedByType.getOrDefault(type, List.of())) add(allowed, name, "本地配置 (local configuration)");
        for (var procedure : rules.specialProcedures())
            if (procedure.suspendsClock()) add(allowed, procedure.name(), "事项目录 (catalogue)");
        return allowed;
    }

    /** Of the closed list by its kind; others by the name under which they are allowed. */
    public AllowedKind require(TaskRules rules, SuspensionKind kind, String name) {
        return of(rules).stream()
                .filter(one -> one.kind() == kind
                        && (kind != SuspensionKind.OTHER || one.name().equals(name)))
                .findFirst()
                .orElseThrow(
                        () -> new ApprovalRefused(
                                Reason.SUSPENSION_NOT_ALLOWED,
                                "该程序不能停止本事项计时; 行政许可只限听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审 (It does not stop this clock; a licence's stops only for what 行政许可法 45 lists; choose one of the task's allowed kinds)"));
    }

    private static void add(List<AllowedKind> allowed, String name, String because) {
        var known = allowed.stream().anyMatch(one -> one.name().equals(name))
                || Arrays.stream(SuspensionKind.values())
                        .anyMatch(kind -> kind.law().equals(name));
        if (!known) allowed.add(new AllowedKind(SuspensionKind.OTHER, name, because));
    }
}
