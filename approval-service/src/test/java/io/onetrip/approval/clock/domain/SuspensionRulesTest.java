package io.onetrip.approval.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.approval.tasks.domain.TaskRules;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuspensionRulesTest {
    private final SuspensionRules rules = new SuspensionRules(Map.of("07", List.of("公示"), "01", List.of("公示")));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void theLawsListStopsAnyClock(SuspensionKind kind) {
        assertThat(rules.require(type("01"), kind, "").name()).isEqualTo(kind.law());
        assertThat(rules.require(type(null), kind, "").name()).isEqualTo(kind.law());
        assertThat(rules.require(type("07"), kind, "").name()).isEqualTo(kind.law());
    }

    /** Not even when the operator or the catalogue says so. */
    @ParameterizedTest
    @ValueSource(strings = {"现场勘验", "公示", "技术审查", "征求意见"})
    void nothingElseStopsThatOfALicence(String name) {
        refused(type("01", "现场勘验", "技术审查", "征求意见"), name);
        refused(type(null, "现场勘验", "技术审查", "征求意见"), name);
    }

    @Test
    void otherTypesAlsoStopForWhatTheOperatorAndTheCatalogueAllow() {
        var confirmation = type("07", "技术审查", "检验");
        assertThat(rules.require(confirmation, SuspensionKind.OTHER, "公示").because())
                .contains("本地配置");
        assertThat(rules.require(confirmation, SuspensionKind.OTHER, "技术审查").because())
                .contains("事项目录");
        refused(confirmation, "征求意见");
        assertThat(rules.of(confirmation)).extracting(AllowedKind::name).containsOnlyOnce("检验");
        refused(type("05"), "公示");
    }

    private void refused(TaskRules item, String name) {
        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(() -> rules.require(item, SuspensionKind.OTHER, name))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.SUSPENSION_NOT_ALLOWED));
    }

    private static TaskRules type(@Nullable String code, String... stopping) {
        var procedures = List.of(stopping).stream()
                .map(name -> new TaskRules.SpecialProcedure(name, true, null, null, null))
                .toList();
        return new TaskRules(code, null, true, false, List.of(), null, procedures, null);
    }
}
