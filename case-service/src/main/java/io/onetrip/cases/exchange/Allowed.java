package io.onetrip.cases.exchange;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.chassis.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A chief takes the own department's rows, supervisors and operators anybody's. Numbers of people go in full to the
 * operator alone, who sends them on.
 *
 * @param everybody rows of all departments: only ever said, never taken from a department that is missing
 * @param department empty where it is everybody's
 */
record Allowed(boolean everybody, String department, boolean full) {
    private static final String SENDS = "operator";
    private static final String SEES_ALL = "supervisor";

    /** @param asked left out: all that the actor may take */
    static Allowed of(Actor actor, @Nullable String asked) {
        var full = actor.has(SENDS);
        if (full || actor.has(SEES_ALL))
            return asked == null ? new Allowed(true, "", full) : new Allowed(false, asked, full);
        var own = actor.department();
        if (own == null || own.isBlank())
            throw new CaseRefused(
                    Reason.OTHER_DEPARTMENT,
                    "您的账号没有所属部门, 不能导出, 请联系运维人员 (Your account belongs to no department: ask the operator)");
        if (asked != null && !asked.equals(own))
            throw new CaseRefused(
                    Reason.OTHER_DEPARTMENT,
                    "只能导出本部门的数据 (Only the own department's rows can be exported: leave it out)");
        return new Allowed(false, own, false);
    }
}
