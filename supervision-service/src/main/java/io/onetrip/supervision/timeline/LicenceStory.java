package io.onetrip.supervision.timeline;

import java.time.Instant;

/** What the approval service tells of licences and seals; the sentence on a seal is the discipline's copy of the slip. */
final class LicenceStory {
    private LicenceStory() {}

    record LicencePushed(
            String caseNumber,
            String department,
            String number,
            String name,
            ApprovalStory.By pushedBy,
            Instant pushedAt)
            implements Told {
        @Override
        public Instant at() {
            return pushedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "%s(%s)推送证照内容: %s, 编号 %s。".formatted(Sentence.name(department), pushedBy.zh(), name, number),
                    "%s (%s) pushed the content of the licence %s, no. %s."
                            .formatted(Sentence.name(department), pushedBy.en(), name, number));
        }
    }

    record LicenceIssued(String caseNumber, String department, String number, String name, Instant issuedAt)
            implements Told {
        @Override
        public Instant at() {
            return issuedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "%s签发电子证照: %s, 编号 %s。".formatted(Sentence.name(department), name, number),
                    "%s issued the electronic licence %s, no. %s.".formatted(Sentence.name(department), name, number));
        }
    }

    record LicenceRevoked(
            String caseNumber,
            String department,
            String number,
            String name,
            ApprovalStory.By revokedBy,
            String reason,
            Instant revokedAt)
            implements Told {
        @Override
        public Instant at() {
            return revokedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "%s(%s)撤销%s, 编号 %s: %s。".formatted(Sentence.name(department), revokedBy.zh(), name, number, reason),
                    "%s (%s) revoked %s, no. %s: %s."
                            .formatted(Sentence.name(department), revokedBy.en(), name, number, reason));
        }
    }

    record SealUsed(
            String caseNumber,
            String department,
            String slipNumber,
            String sealName,
            String licenceNumber,
            ApprovalStory.By signer,
            ApprovalStory.By keeper,
            Instant usedAt)
            implements Told {
        @Override
        public Instant at() {
            return usedAt;
        }

        @Override
        public Sentence sentence() {
            return new Sentence(
                    "%s用印: %s, 凭单 %s, 证照编号 %s, 签办 %s, 首席代表 %s。"
                            .formatted(
                                    Sentence.name(department),
                                    sealName,
                                    slipNumber,
                                    licenceNumber,
                                    signer.zh(),
                                    keeper.zh()),
                    "%s used the seal %s, slip %s, licence no. %s, signed by %s, chief representative %s."
                            .formatted(
                                    Sentence.name(department),
                                    sealName,
                                    slipNumber,
                                    licenceNumber,
                                    signer.en(),
                                    keeper.en()));
        }
    }
}
