package io.onetrip.supervision.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Materials that came by a commitment (告知承诺) or from a register, and what was found of them. */
final class CommitmentStory {
    private CommitmentStory() {}

    record Named(String name) {}

    record Made(
            String caseNumber, Instant committedAt, CaseStory.Clerk clerk, String letterNumber, List<Named> materials)
            implements Told {
        @Override
        public Instant at() {
            return committedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "申请人以告知承诺代替材料: %s, 承诺书 %s, 经办人 %s。".formatted(names(materials), letterNumber, clerk.name()),
                    "The applicant committed in the place of %s, letter %s. By %s."
                            .formatted(names(materials), letterNumber, clerk.name()));
        }
    }

    record Withdrawn(String caseNumber, Instant withdrawnAt, CaseStory.Clerk clerk, Named material) implements Told {
        @Override
        public Instant at() {
            return withdrawnAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "申请人撤回对“%s”的承诺, 改为提交材料。经办人 %s。".formatted(material.name(), clerk.name()),
                    "The commitment on %s was withdrawn; the material is to be handed in. By %s."
                            .formatted(material.name(), clerk.name()));
        }
    }

    record Verified(
            String caseNumber,
            String department,
            String materialName,
            Outcome outcome,
            @Nullable LocalDate rectifyBy,
            ApprovalStory.By verifiedBy,
            Instant verifiedAt)
            implements Told {
        enum Outcome {
            FULFILLED,
            RECTIFY,
            REVOKED
        }

        @Override
        public Instant at() {
            return verifiedAt;
        }

        @Override
        public Sentence sentence() {
            var found = switch (outcome) {
                case FULFILLED -> new Sentence("已履行", "kept");
                case RECTIFY ->
                    new Sentence("与实际不符, 须于 %s 前整改".formatted(rectifyBy), "to be put right by " + rectifyBy);
                case REVOKED -> new Sentence("未履行, 据此作出的决定撤销", "broken; what was granted on it is revoked");
            };
            return new Sentence(
                    "%s(%s)核查对“%s”的承诺: %s。"
                            .formatted(Sentence.name(department), verifiedBy.zh(), materialName, found.zh()),
                    "%s (%s) verified the commitment on %s: %s."
                            .formatted(Sentence.name(department), verifiedBy.en(), materialName, found.en()));
        }
    }

    record SharedDataArrived(String caseNumber, Instant arrivedAt, List<Named> materials) implements Told {
        @Override
        public Instant at() {
            return arrivedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "共享数据已取得: %s。".formatted(names(materials)), "Shared data arrived: %s.".formatted(names(materials)));
        }
    }

    private static String names(List<Named> some) {
        return some.stream().map(Named::name).collect(Collectors.joining("、"));
    }
}
