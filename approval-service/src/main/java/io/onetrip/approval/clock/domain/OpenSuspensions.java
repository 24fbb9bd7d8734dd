package io.onetrip.approval.clock.domain;

import java.util.Collection;
import java.util.Map;

/** Which tasks stand still. */
public interface OpenSuspensions {
    /** The name of a special procedure that is open, by task. */
    Map<String, String> names(Collection<String> taskIds);
}
