package io.onetrip.cases.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.chassis.security.Actor;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllowedTest {
    @Test
    void whoSeesAllTakesAllOrOne() {
        assertThat(Allowed.of(actor("operator", null), null)).isEqualTo(new Allowed(true, "", true));
        assertThat(Allowed.of(actor("supervisor", null), null)).isEqualTo(new Allowed(true, "", false));
        assertThat(Allowed.of(actor("supervisor", null), "D_1")).isEqualTo(new Allowed(false, "D_1", false));
    }

    @Test
    void aChiefTakesTheOwn() {
        var chief = actor("chief-representative", "D_1");
        assertThat(Allowed.of(chief, null)).isEqualTo(new Allowed(false, "D_1", false));
        assertThat(Allowed.of(chief, "D_1")).isEqualTo(new Allowed(false, "D_1", false));
        refused(() -> Allowed.of(chief, "D_2"));
    }

    @Test
    void aChiefOfNoDepartmentTakesNothing() {
        refused(() -> Allowed.of(actor("chief-representative", null), null));
        refused(() -> Allowed.of(actor("chief-representative", ""), ""));
        refused(() -> Allowed.of(actor("chief-representative", null), "D_1"));
    }

    private static void refused(ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        CaseRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.OTHER_DEPARTMENT));
    }

    private static Actor actor(String role, @Nullable String department) {
        return new Actor("a-1", "a", "A", Set.of(role), department, null);
    }
}
