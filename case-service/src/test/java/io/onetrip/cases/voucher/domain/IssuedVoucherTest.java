package io.onetrip.cases.voucher.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static io.onetrip.cases.handling.domain.CaseFixtures.accepted;
import static io.onetrip.cases.handling.domain.CaseFixtures.granted;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.item;
import static io.onetrip.cases.handling.domain.CaseFixtures.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.handling.domain.CaseFixtures.SequencedGraph;
import io.onetrip.cases.handling.domain.Decision;
import io.onetrip.cases.handling.domain.ItemCorrection;
import io.onetrip.cases.handling.domain.ItemNonAcceptance;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.handling.domain.Wrong;
import io.onetrip.cases.output.domain.Packet;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssuedVoucherTest {
    private static final Instant LATER = NOW.plusSeconds(3600);

    @Test
    void eachRefusedItemHasADecisionOfItsOwn() {
        var serviceCase = accepted(hotel());
        decide(serviceCase, "LICENCE", granted("营业执照"));
        decide(serviceCase, "FIRE", refused());
        decide(serviceCase, "HEALTH", refused());
        assertThat(slugs(serviceCase))
                .containsExactly("receipt", "acceptance-notice", "licence-refusal-FIRE", "licence-refusal-HEALTH");
        var decision = all(serviceCase).getLast();
        assertThat(decision.number(serviceCase))
                .isEqualTo(item(serviceCase, "HEALTH").number().value() + "-D");
    }

    @Test
    void whatAsksForNoLicenceIsRefusedInOtherWords() {
        var serviceCase = accepted(new SequencedGraph().item("SEAL").ofType("SEAL", "10"));
        decide(serviceCase, "SEAL", refused());
        assertThat(slugs(serviceCase)).contains("item-refusal-SEAL").doesNotContain("licence-refusal-SEAL");
    }

    @Test
    void whatWasNotEvenAcceptedIsNotRefused() {
        var serviceCase = accepted(new SequencedGraph().item("FIRE").acceptedByDepartment("FIRE"));
        serviceCase.itemNotAccepted(
                item(serviceCase, "FIRE").number(),
                new ItemNonAcceptance("不属于本部门职权", "行政许可法 32", "住建局", "李", NOW),
                NOW,
                NUMBERS);
        assertThat(slugs(serviceCase))
                .contains("item-non-acceptance-FIRE")
                .doesNotContain("licence-refusal-FIRE", "item-acceptance-notice-FIRE");
    }

    @Test
    void aDepartmentThatAcceptsItselfSaysSoAndWhatItAsked() {
        var serviceCase = accepted(new SequencedGraph().item("FIRE").item("TAX").acceptedByDepartment("FIRE"));
        ask(serviceCase, "FIRE", 1, true);
        ask(serviceCase, "TAX", 1, false);
        var fire = item(serviceCase, "FIRE").number();
        serviceCase.itemAccepted(fire, NOW, null, LATER);
        ask(serviceCase, "FIRE", 2, false);
        assertThat(slugs(serviceCase))
                .containsExactly(
                        "receipt", "acceptance-notice", "item-correction-notice-FIRE", "item-acceptance-notice-FIRE");
        var notice = all(serviceCase).getLast();
        assertThat(notice.at()).isEqualTo(LATER);
        assertThat(notice.number(serviceCase)).isEqualTo(fire.value() + "-A");
    }

    @Test
    void aSecondNoticeThatWasAllowedHasItsOwnPlaceAndNumber() {
        var serviceCase = accepted(new SequencedGraph().item("FIRE").acceptedByDepartment("FIRE"));
        ask(serviceCase, "FIRE", 1, true);
        ask(serviceCase, "FIRE", 2, true);
        assertThat(slugs(serviceCase)).endsWith("item-correction-notice-FIRE", "item-correction-notice-FIRE-2");
        assertThat(all(serviceCase).getLast().number(serviceCase)).endsWith("-C2");
    }

    private static void ask(ServiceCase serviceCase, String item, int number, boolean beforeAcceptance) {
        var wrong = List.of(new Wrong(Wrong.Subject.MATERIAL, "M_FORM", "未签字"));
        serviceCase.itemCorrectionNeeded(
                item(serviceCase, item).number(),
                new ItemCorrection(number, beforeAcceptance, wrong, "李", LATER.minusSeconds(60), null));
    }

    private static void decide(ServiceCase serviceCase, String item, Decision decision) {
        serviceCase.itemDecided(item(serviceCase, item).number(), decision, NOW, NUMBERS);
    }

    private static List<String> slugs(ServiceCase serviceCase) {
        return all(serviceCase).stream().map(IssuedVoucher::slug).toList();
    }

    private static List<IssuedVoucher> all(ServiceCase serviceCase) {
        return IssuedVoucher.of(serviceCase, Packet.untouched(serviceCase.number()));
    }
}
