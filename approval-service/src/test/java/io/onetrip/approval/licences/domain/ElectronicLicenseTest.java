package io.onetrip.approval.licences.domain;

import static io.onetrip.approval.licences.LicenseFixtures.CHIEF;
import static io.onetrip.approval.licences.LicenseFixtures.FACTS;
import static io.onetrip.approval.licences.LicenseFixtures.ISSUED;
import static io.onetrip.approval.licences.LicenseFixtures.OFFICER;
import static io.onetrip.approval.licences.LicenseFixtures.STRANGER;
import static io.onetrip.approval.licences.LicenseFixtures.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ElectronicLicenseTest {
    private static final LicenseIssue ISSUE = new LicenseIssue(ISSUED, "{}", new Signature("SM3withSM2", "key", "sig"));
    private final ElectronicLicense license = new ElectronicLicense(FACTS, null, null, null);

    @Test
    void isIssuedOnce() {
        assertThat(license.state()).isEqualTo(LicenseState.WAITING);
        license.issue(ISSUE);
        assertThat(license.state()).isEqualTo(LicenseState.ISSUED);
        refuses(Reason.LICENCE_ISSUED, () -> license.issue(ISSUE));
    }

    @Test
    void isRevokedOnceAndByItsDepartmentOnly() {
        refuses(Reason.LICENCE_NOT_ISSUED, () -> license.revoke(CHIEF, "欺骗", "第69条", ISSUED));
        license.issue(ISSUE);
        refuses(Reason.OTHER_DEPARTMENT, () -> license.revoke(STRANGER, "欺骗", "第69条", ISSUED));
        assertThat(license.revoke(CHIEF, " 欺骗 ", "第69条", ISSUED).reason()).isEqualTo("欺骗");
        assertThat(license.state()).isEqualTo(LicenseState.REVOKED);
        refuses(Reason.LICENCE_REVOKED, () -> license.revoke(CHIEF, "欺骗", "第69条", ISSUED));
    }

    @Test
    void saysWhatItsSystemPushedLastUntilItIsSigned() {
        var first = details("住宿服务", "2031-11-24", SYSTEM);
        assertThat(license.describe(first)).isTrue();
        assertThat(license.describe(details("住宿服务", "2031-11-24", SYSTEM)))
                .as("again")
                .isFalse();
        refuses(Reason.LICENCE_DETAILS_INVALID, () -> license.describe(details("住宿服务", "2026-11-24", SYSTEM)));
        refuses(Reason.OTHER_DEPARTMENT, () -> license.describe(details("住宿服务", "2031-11-24", STRANGER)));
        assertThat(license.describe(details("住宿、餐饮", "2031-11-24", SYSTEM))).isTrue();
        license.issue(ISSUE);
        assertThat(license.describe(details("住宿、餐饮", "2031-11-24", SYSTEM)))
                .as("as signed")
                .isFalse();
        refuses(Reason.LICENCE_ISSUED, () -> license.describe(first));
        license.revoke(CHIEF, "欺骗", "第69条", ISSUED);
        refuses(Reason.LICENCE_REVOKED, () -> license.describe(first));
    }

    private static LicenseDetails details(String scope, String until, Officer by) {
        return new LicenseDetails(
                LocalDate.parse("2026-11-25"),
                LocalDate.parse(until),
                List.of(new LicenseDetails.Entry("经营范围", scope)),
                by,
                ISSUED);
    }

    @Test
    void goesWithItsGrantOnceWhetherSignedOrNot() {
        assertThat(license.revokeWithGrant(OFFICER, "未履行承诺", "国办发〔2020〕42号", ISSUED))
                .isPresent();
        assertThat(license.state()).isEqualTo(LicenseState.REVOKED);
        assertThat(license.revokeWithGrant(OFFICER, "未履行承诺", "国办发〔2020〕42号", ISSUED))
                .isEmpty();
        refuses(Reason.LICENCE_REVOKED, () -> license.issue(ISSUE));
        assertThat(license.issue()).isEmpty();
    }

    @Test
    void aSealWithoutAuthorityWaitsForItsKeepersHand() {
        var seal = new ApprovalSeal("s", "D_PSB", "专用章", CHIEF, false, ISSUED, null);
        assertThat(seal.mayAutomatically(FACTS)).isFalse();
        assertThat(seal.authorising(CHIEF, true).mayAutomatically(FACTS)).isTrue();
        assertThat(new ApprovalSeal("s", "D_PSB", "专用章", OFFICER, false, ISSUED, null).mayAutomatically(FACTS))
                .as("who decided keeps the seal")
                .isTrue();
        refuses(Reason.OTHER_DEPARTMENT, () -> seal.authorising(STRANGER, true));
    }

    @Test
    void aWithdrawnSealIsUsedNoLonger() {
        var withdrawn = new ApprovalSeal("s", "D_PSB", "专用章", CHIEF, true, ISSUED, null).withdrawn(CHIEF, "换章", ISSUED);
        assertThat(withdrawn.mayAutomatically(FACTS)).isFalse();
        refuses(Reason.SEAL_WITHDRAWN, () -> withdrawn.withdrawn(CHIEF, "换章", ISSUED));
        refuses(Reason.SEAL_WITHDRAWN, () -> withdrawn.authorising(CHIEF, true));
    }

    private static void refuses(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ApprovalRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
