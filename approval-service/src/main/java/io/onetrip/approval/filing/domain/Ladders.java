package io.onetrip.approval.filing.domain;

import java.util.List;

/** Which heads a department's refusals climb to, lowest first; none: straight to the joint review. */
public interface Ladders {
    List<Rung> of(String department);
}
