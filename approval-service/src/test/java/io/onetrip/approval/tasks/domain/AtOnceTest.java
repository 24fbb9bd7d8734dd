package io.onetrip.approval.tasks.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.onetrip.approval.tasks.domain.AtOnce.Input;
import io.onetrip.approval.tasks.domain.AtOnce.Option;
import io.onetrip.approval.tasks.domain.AtOnce.TrustedStamp;
import io.onetrip.approval.tasks.domain.DispatchedPapers.Material;
import io.onetrip.approval.tasks.domain.DispatchedPapers.Shared;
import io.onetrip.approval.tasks.domain.DispatchedPapers.Way;
import io.onetrip.approval.tasks.domain.RuleCheck.Obstacle;
import io.onetrip.approval.tasks.domain.RuleCheck.Obstacle.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AtOnceTest {
    private static final String PARK = "示范高新区管理委员会";
    private static final Stamp STAMP = new Stamp(PARK, "高新审〔2026〕7 号", LocalDate.of(2026, 11, 20));
    private static final Map<String, String> SMALL = Map.of("F_SCALE", "SMALL");

    @Test
    void holdsWhereTheConditionIsTrueAndNothingIsMissing() {
        var check = rule("NORMAL", false).check(papers(SMALL, handedIn(null)));
        assertThat(check.held()).isTrue();
        assertThat(check.basis().inputs())
                .extracting(DecisionBasis.Fact::label, DecisionBasis.Fact::value)
                .containsExactly(tuple("退休类型", "正常退休"), tuple("规模", "小型"));
        assertThat(Verdict.by(check.basis()).reason()).isEqualTo("秒批: 正常退休的小型单位");
    }

    @Test
    void doesNotHoldOfOtherAnswersOrAnotherForm() {
        stops(rule("EARLY", false).check(papers(SMALL, handedIn(null))), Kind.CONDITION, "");
        stops(rule("NORMAL", false).check(papers(Map.of("F_SCALE", "LARGE"), handedIn(null))), Kind.CONDITION, "");
    }

    @Test
    void doesNotHoldWhileSomethingIsMissingOrPromised() {
        var silent = new DispatchedPapers(SMALL, List.of(handedIn(null)), List.of("住所证明"), null);
        stops(rule("NORMAL", false).check(silent), Kind.MISSING, "住所证明");
        stops(rule("NORMAL", false).check(papers(SMALL, material(Way.SHARED, null))), Kind.MISSING, "材料");
        stops(rule("NORMAL", false).check(papers(SMALL, material(Way.SHARED, "PENDING"))), Kind.MISSING, "材料");
        stops(rule("NORMAL", false).check(papers(SMALL, material(Way.PRIOR_RESULT, null))), Kind.MISSING, "材料");
        var deferred = new Material("M", "材料", Way.HANDED_IN, LocalDate.of(2026, 12, 1), null, null, null);
        stops(rule("NORMAL", false).check(papers(SMALL, deferred)), Kind.DEFERRED, "材料");
        assertThat(rule("NORMAL", false)
                        .check(papers(SMALL, material(Way.SHARED, "FOUND")))
                        .held())
                .isTrue();
    }

    @Test
    void saysNothingOfAFieldThatNobodyWrote() {
        stops(rule("NORMAL", false).check(papers(Map.of(), handedIn(null))), Kind.MISSING, "规模");
        var notLarge = Map.<String, Object>of("not", Map.of("field", "F_SCALE", "in", List.of("LARGE")));
        var scale = new Input("F_SCALE", "规模", true, List.of(), List.of());
        var exempt = new AtOnce("大型以外的单位", notLarge, List.of(scale), null, false);
        assertThat(exempt.check(papers(SMALL, handedIn(null))).held()).isTrue();
        stops(exempt.check(papers(Map.of(), handedIn(null))), Kind.MISSING, "规模");
        stops(exempt.check(papers(Map.of("F_SCALE", " "), handedIn(null))), Kind.MISSING, "规模");
        var told = new DispatchedPapers(Map.of(), List.of(handedIn(null)), List.of("规模"), null);
        stops(exempt.check(told), Kind.MISSING, "规模");
    }

    @Test
    void doesNotHoldOfWhatSilenceHasAccepted() {
        var silent = new DispatchedPapers(SMALL, List.of(handedIn(null)), null, true);
        stops(rule("NORMAL", false).check(silent), Kind.NOT_EXAMINED, "");
    }

    @Test
    void trustsACommitmentOnlyWhereTheRuleSaysSo() {
        var committed = papers(SMALL, material(Way.COMMITTED, null));
        stops(rule("NORMAL", false).check(committed), Kind.COMMITTED, "材料");
        assertThat(rule("NORMAL", true).check(committed).held()).isTrue();
    }

    @Test
    void isGrantedOnTheStampThatItTrustsAndOnNoOther() {
        var onStamp = new AtOnce("园区已审", null, List.of(), new TrustedStamp("M", PARK), false);
        var held = onStamp.check(papers(Map.of(), handedIn(STAMP)));
        assertThat(held.held()).isTrue();
        assertThat(held.basis().stamp()).isEqualTo(STAMP);
        assertThat(Verdict.by(held.basis()).reason()).isEqualTo("见章盖章: 示范高新区管理委员会 高新审〔2026〕7 号");
        stops(onStamp.check(papers(Map.of(), handedIn(null))), Kind.STAMP_MISSING, PARK);
        var other = new Stamp("某开发区", "1", STAMP.date());
        stops(onStamp.check(papers(Map.of(), handedIn(other))), Kind.STAMP_OF_OTHER, "某开发区");
    }

    private static void stops(RuleCheck check, Kind kind, String what) {
        assertThat(check.held()).isFalse();
        assertThat(check.obstacles()).containsExactly(new Obstacle(kind, what));
    }

    private static AtOnce rule(String answered, boolean withCommitments) {
        var normal = Map.<String, Object>of("question", "Q_TYPE", "in", List.of("NORMAL"));
        var small = Map.of("field", "F_SCALE", "in", List.of("SMALL"));
        return new AtOnce(
                "正常退休的小型单位",
                Map.of("allOf", List.of(normal, small)),
                List.of(
                        new Input("Q_TYPE", "退休类型", false, List.of(new Option("NORMAL", "正常退休")), List.of(answered)),
                        new Input("F_SCALE", "规模", true, List.of(new Option("SMALL", "小型")), List.of())),
                null,
                withCommitments);
    }

    private static DispatchedPapers papers(Map<String, String> form, Material material) {
        return new DispatchedPapers(form, List.of(material), null, null);
    }

    private static Material handedIn(@Nullable Stamp stamp) {
        return new Material("M", "材料", Way.HANDED_IN, null, null, null, stamp);
    }

    private static Material material(Way way, @Nullable String state) {
        return new Material("M", "材料", way, null, null, state == null ? null : new Shared(state), null);
    }
}
