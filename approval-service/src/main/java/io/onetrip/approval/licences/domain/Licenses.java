package io.onetrip.approval.licences.domain;

import io.onetrip.approval.tasks.domain.Officer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The electronic licences of all departments. */
public interface Licenses {
    /** Those of one decision or many; what else a licence says comes from its task. */
    void add(Collection<Granted> granted);

    Optional<ElectronicLicense> find(String token);

    /** Nobody else changes them until the transaction ends. */
    List<ElectronicLicense> lock(Collection<String> tokens);

    /** Those that the grant of a task brought about; nobody else changes them until the transaction ends. */
    default List<ElectronicLicense> lockOfTask(String taskId) {
        return lockOfTasks(List.of(taskId));
    }

    /** The same of many. */
    List<ElectronicLicense> lockOfTasks(Collection<String> taskIds);

    /** Waiting ones that some seal in use allows to be issued without a hand; those another replica holds are left out. */
    List<ElectronicLicense> lockIssuable(int atMost);

    void save(Collection<ElectronicLicense> changed);

    /**
     * The latest first.
     *
     * @param query beginning of number or case number
     * @param before serial of the last one of the page before
     */
    List<ListedLicense> page(
            String department, @Nullable LicenseState state, @Nullable String query, @Nullable Long before, int limit);

    /** @param taskId the item case number */
    record Granted(
            String token,
            String number,
            String name,
            String taskId,
            Officer decidedBy,
            Instant decidedAt,
            List<String> conditions,
            boolean awaited) {}

    /** @param serial its place in the order of grants */
    record ListedLicense(ElectronicLicense license, long serial) {}
}
