package io.onetrip.approval.tasks.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes proposed refusals up and files them upward (否定报备). */
public interface RefusalDesk {
    /** Reasons that a joint review has overruled, by task; asked with the tasks locked. */
    Map<String, Set<String>> overruledReasons(Collection<String> taskIds);

    /** In the transaction in which they are proposed. */
    void propose(List<ProposedRefusal> proposals);
}
