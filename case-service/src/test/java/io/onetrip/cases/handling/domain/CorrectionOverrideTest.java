package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.complete;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CorrectionOverrideTest {
    private static final List<Wrong> FIRST = List.of(new Wrong(Wrong.Subject.MATERIAL, "M_PREMISES", "缺少签章"));
    private static final List<Wrong> SECOND = List.of(new Wrong(Wrong.Subject.FIELD, "address", "与合同不一致"));
    private static final CorrectionOverride OVERRIDE = new CorrectionOverride(NOW, "s-1", "赵督", "补正材料与首次不一致");

    @Test
    void letsOneMoreNoticeOutAndNoThird() {
        var serviceCase = corrected();
        refused(Reason.CORRECTION_ALREADY_REQUESTED, () -> serviceCase.requestCorrection(CLERK, SECOND, NOW));
        serviceCase.overrideCorrection(OVERRIDE);
        serviceCase.requestCorrection(CLERK, SECOND, NOW);
        var second = Objects.requireNonNull(serviceCase.progress().correction());
        assertThat(second.wrong()).isEqualTo(SECOND);
        assertThat(Objects.requireNonNull(second.earlier()).override()).isEqualTo(OVERRIDE);
        serviceCase.correct(CLERK, complete(), NOW);
        refused(Reason.CORRECTION_ALREADY_REQUESTED, () -> serviceCase.requestCorrection(CLERK, SECOND, NOW));
    }

    @Test
    void needsAnAnsweredNoticeThatWasNotOverriddenYet() {
        refused(Reason.CORRECTION_NOT_OVERRIDABLE, () -> received(hotel()).overrideCorrection(OVERRIDE));
        var waiting = received(hotel());
        waiting.requestCorrection(CLERK, FIRST, NOW);
        refused(Reason.CORRECTION_NOT_OVERRIDABLE, () -> waiting.overrideCorrection(OVERRIDE));
        var twice = corrected();
        twice.overrideCorrection(OVERRIDE);
        refused(Reason.CORRECTION_NOT_OVERRIDABLE, () -> twice.overrideCorrection(OVERRIDE));
    }

    private static ServiceCase corrected() {
        var serviceCase = received(hotel());
        serviceCase.requestCorrection(CLERK, FIRST, NOW);
        serviceCase.correct(CLERK, complete(), NOW);
        return serviceCase;
    }

    private static void refused(Reason reason, ThrowingCallable step) {
        assertThat(catchThrowableOfType(CaseRefused.class, step).reason()).isEqualTo(reason);
    }
}
