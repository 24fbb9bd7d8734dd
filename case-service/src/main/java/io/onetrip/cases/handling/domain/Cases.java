package io.onetrip.cases.handling.domain;

import io.onetrip.cases.numbering.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All cases. */
public interface Cases {
    void add(ServiceCase received);

    Optional<ServiceCase> find(CaseNumber number);

    /** Those of these numbers, read together. */
    List<ServiceCase> findAll(Collection<CaseNumber> numbers);

    /** Finds the case and keeps every other change of it waiting until the transaction ends. */
    Optional<ServiceCase> lock(CaseNumber number);

    /** The number of the case whose receipt carries this token. */
    Optional<CaseNumber> numberOf(String progressToken);

    /**
     * Numbers of cases received, or corrected, too early to be answered yet, of which nothing has been said since, the
     * longest waiting first, at most so many after the given one.
     *
     * @param receivedBefore by the working days there are to answer, from 0 to 5
     */
    List<CaseNumber> unanswered(List<Instant> receivedBefore, @Nullable CaseNumber after, int atMost);

    /** Numbers of cases that await a deferred material by this day or before, at most so many after the given one. */
    List<CaseNumber> awaiting(LocalDate until, @Nullable CaseNumber after, int atMost);

    /** Numbers of the clerk's cases that are not at their end, the oldest first. */
    List<CaseNumber> openOf(Clerk responsible, int atMost);

    void save(ServiceCase changed);
}
