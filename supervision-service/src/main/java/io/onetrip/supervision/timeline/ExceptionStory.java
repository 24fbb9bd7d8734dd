package io.onetrip.supervision.timeline;

import java.time.Instant;
import java.time.LocalDate;

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

    record DeferredDue(String caseNumber, Instant remindedAt, String materialName, LocalDate by) implements Told {
        @Override
        public Instant at() {
            return remindedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "提醒申请人: 容缺材料“%s”须在 %s 前补交。".formatted(materialName, by),
                    "The applicant was reminded to hand in “%s” by %s.".formatted(materialName, by));
        }
    }

    record DeferredHandedIn(String caseNumber, Instant handedInAt, Material material) implements Told {
        record Material(String name) {}

        @Override
        public Instant at() {
            return handedInAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "容缺材料“%s”已补交。".formatted(material.name()),
                    "“%s”, which was to follow, was handed in.".formatted(material.name()));
        }
    }
}
