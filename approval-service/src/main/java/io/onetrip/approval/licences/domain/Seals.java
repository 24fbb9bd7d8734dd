package io.onetrip.approval.licences.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of seals, and the department's copies of the slips of their uses. */
public interface Seals {
    /** False when the department has another seal in use. */
    boolean register(ApprovalSeal seal);

    Optional<ApprovalSeal> lock(String id);

    void save(ApprovalSeal seal);

    List<ApprovalSeal> of(String department);

    /** Seals in use by department; their rows stay as they are until the transaction ends. */
    Map<String, ApprovalSeal> inUse(Collection<String> departments);

    /** Numbers of slips, one after the other: department, day, serial. */
    List<String> nextSlips(String department, LocalDate day, int howMany);

    void add(Collection<SealUse> uses);

    /** The latest first; {@code before} is the serial of the last one of the page before. */
    List<ListedUse> uses(String department, @Nullable Long before, int limit);

    record ListedUse(SealUse use, long serial) {}
}
