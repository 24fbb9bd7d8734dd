package io.onetrip.approval.licences.application;

import io.onetrip.approval.licences.domain.ElectronicLicense;
import io.onetrip.approval.licences.domain.Licenses;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import org.springframework.stereotype.Service;

/** Finds one licence, for its department or for whoever has its token. */
@Service
public class ReadLicenses {
    private final Licenses licenses;

    ReadLicenses(Licenses licenses) {
        this.licenses = licenses;
    }

    public ElectronicLicense byToken(String token) {
        return licenses.find(token).orElseThrow(() -> unknown(token));
    }

    static void requireOf(Officer officer, ElectronicLicense license) {
        if (!license.facts().department().equals(officer.department())) {
            throw new ApprovalRefused(
                    Reason.OTHER_DEPARTMENT,
                    "该证照属于其他部门 (The licence belongs to another department; use your own list)");
        }
    }

    static ApprovalRefused unknown(String token) {
        return new ApprovalRefused(
                Reason.LICENCE_NOT_FOUND,
                "没有此证照, 请核对二维码或链接: %s (No such licence; check the QR code or the address)".formatted(token));
    }
}
