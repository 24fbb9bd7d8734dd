package io.onetrip.cases.notices;

import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Tells the applicant what a department found of a commitment, and what follows (国办发〔2020〕42号). */
@Component
public class CommitmentNotices {
    private final WriteNotices write;

    CommitmentNotices(WriteNotices write) {
        this.write = write;
    }

    public void fulfilled(ServiceCase serviceCase, String material) {
        write.write(serviceCase, NoticeKind.COMMITMENT_FULFILLED, "就“%s”作出的承诺, 经核查已履行".formatted(material));
    }

    public void toBeRectified(ServiceCase serviceCase, String material, String findings, LocalDate by) {
        write.write(
                serviceCase,
                NoticeKind.COMMITMENT_TO_BE_RECTIFIED,
                "就“%s”作出的承诺, 经核查与实际不符(%s), 请于 %s 前整改, 逾期未改的撤销决定".formatted(material, findings, by));
    }

    public void revoked(ServiceCase serviceCase, String material, String findings) {
        write.write(
                serviceCase,
                NoticeKind.COMMITMENT_REVOKED,
                "就“%s”作出的承诺, 经核查未履行(%s), 据此作出的决定及证照已撤销, 不服的可以依法申请行政复议或者提起行政诉讼".formatted(material, findings));
    }
}
