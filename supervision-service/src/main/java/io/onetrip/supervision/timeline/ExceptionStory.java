package io.onetrip.supervision.timeline;

import java.time.Instant;

/** What the case service tells of cases that leave the usual way. */
final class ExceptionStory {
    private ExceptionStory() {}

    record Supervisor(String name) {}

    record CorrectionOverridden(String caseNumber, Instant allowedAt, Supervisor supervisor, String reason)
            implements Told {
        @Override
        public Instant at() {
            return allowedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "%s批准再次告知补正: %s。".formatted(supervisor.name(), reason),
                    "%s let a second correction notice go out: %s.".formatted(supervisor.name(), reason));
        }
    }

    record Withdrawn(String caseNumber, Instant withdrawnAt, CaseStory.Clerk clerk, String reason) implements Told {
        @Override
        public Instant at() {
            return withdrawnAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "申请人撤回申请: %s。经办人 %s。".formatted(reason, clerk.name()),
                    "The applicant withdrew the case: %s. Taken in by %s.".formatted(reason, clerk.name()));
        }
    }
}
