package io.onetrip.supervision.timeline;

import java.time.Instant;

/** What the case service tells of cases that one region takes in for another (跨域通办). */
final class RegionStory {
    private RegionStory() {}

    record PassedOn(
            String caseNumber,
            Instant passedOnAt,
            CaseStory.Clerk clerk,
            String fromHall,
            String toHall,
            String region,
            String outputAt)
            implements Told {
        @Override
        public Instant at() {
            return passedOnAt;
        }

        @Override
        public Sentence sentence() {
            var here = outputAt.equals("RECEIVING");
            return new Sentence(
                    "跨域通办: 由 %s 转到属地大厅 %s(%s), 结果在%s领取。经办人 %s。"
                            .formatted(fromHall, toHall, region, here ? "收件窗口" : "属地窗口", clerk.name()),
                    "Across regions: passed on from %s to %s (%s), output at the %s window. By %s."
                            .formatted(fromHall, toHall, region, here ? "receiving" : "owning", clerk.name()));
        }
    }

    record Numbered(String caseNumber, Instant numberedAt, CaseStory.Clerk clerk, String regionCaseNumber)
            implements Told {
        @Override
        public Instant at() {
            return numberedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "属地编号为 %s。经办人 %s。".formatted(regionCaseNumber, clerk.name()),
                    "The owning region calls the case %s. By %s.".formatted(regionCaseNumber, clerk.name()));
        }
    }
}
