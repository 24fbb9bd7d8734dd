package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.received;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WrongTest {
    @Test
    void theNoticeNamesEachThingOnceWithEveryReason() {
        var serviceCase = received(hotel());
        var address = new Wrong(Wrong.Subject.FIELD, "address", "与合同不一致");
        serviceCase.requestCorrection(
                CLERK, List.of(premises("缺少签章"), address, premises("缺少签章"), premises("照片不清楚")), NOW);
        assertThat(Objects.requireNonNull(serviceCase.progress().correction()).wrong())
                .containsExactly(premises("缺少签章; 照片不清楚"), address);
    }

    private static Wrong premises(String reason) {
        return new Wrong(Wrong.Subject.MATERIAL, "M_PREMISES", reason);
    }
}
