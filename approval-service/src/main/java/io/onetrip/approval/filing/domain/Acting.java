package io.onetrip.approval.filing.domain;

import java.util.Set;

/** A head or a reviewer at work. */
public record Acting(String id, String name, String department, Set<String> roles) {
    public Acting {
        roles = Set.copyOf(roles);
    }
}
