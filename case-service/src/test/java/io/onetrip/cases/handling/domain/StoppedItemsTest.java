package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.FOREIGN_CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static io.onetrip.cases.handling.domain.CaseFixtures.granted;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.CaseEvent.ItemClosed;
import io.onetrip.cases.handling.domain.CaseEvent.ItemDispatched;
import io.onetrip.cases.handling.domain.CaseEvent.ResultRevoked;
import io.onetrip.cases.handling.domain.CaseFixtures.SequencedGraph;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The licence is revoked while the hotel permit, which needs it, still waits for the fire check. */
class StoppedItemsTest {
    private static final Map<String, Instant> FIRST = Map.of("N-1", NOW);
    private final ServiceCase serviceCase = CaseFixtures.accepted(hotel());

    @Test
    void whatNeedsARevokedResultIsNotSentOut() {
        grant("LICENCE");
        assertThat(revoke("LICENCE")).singleElement().isInstanceOf(ResultRevoked.class);
        assertThat(revoke("LICENCE")).as("told twice").isEmpty();
        assertThat(stopped("HOTEL").mayGoOut()).isFalse();
        assertThat(grant("FIRE")).isEmpty();
        assertThat(item(serviceCase, "HOTEL").status()).isEqualTo(ItemStatus.WAITING);
        assertThat(stopped("HOTEL").mayGoOut()).isTrue();
        assertThat(stopped("HOTEL").because()).extracting(RevokedResult::itemId).containsExactly("LICENCE");
        assertThat(serviceCase.stopped().of(item(serviceCase, "HEALTH")))
                .as("was with its department before")
                .isEmpty();
    }

    @Test
    void aResultRevokedBeforeItsDecisionIsHeardOfStopsAllBehindIt() {
        var told = decide("LICENCE", granted("营业执照", "公章备案").revoking(FIRST));
        assertThat(told).singleElement().isInstanceOf(ResultRevoked.class);
        assertThat(item(serviceCase, "FIRE").status()).isEqualTo(ItemStatus.WAITING);
    }

    @Test
    void anotherResultOfTheSameItemStopsNothing() {
        grant("LICENCE");
        assertThat(decide("FIRE", granted("消防意见", "公示表").revoking(Map.of("N-2", NOW))))
                .hasAtLeastOneElementOfType(ItemDispatched.class);
    }

    @Test
    void sentOutAllTheSameTheDepartmentIsToldWhatIsMissing() {
        grant("LICENCE");
        revoke("LICENCE");
        refuses(Reason.ITEM_AWAITS_EARLIER, () -> serviceCase.sendStopped(CLERK, "HOTEL", NOW));
        grant("FIRE");
        refuses(Reason.OTHER_HALL, () -> serviceCase.sendStopped(FOREIGN_CLERK, "HOTEL", NOW));
        assertThat(serviceCase.sendStopped(CLERK, "HOTEL", NOW))
                .singleElement()
                .isInstanceOfSatisfying(ItemDispatched.class, sent -> {
                    assertThat(sent.missing()).containsExactly("营业执照 N-1 (已撤销)");
                    assertThat(sent.materials()).allMatch(material -> material.priorResult() == null);
                });
        refuses(Reason.ITEM_NOT_STOPPED, () -> serviceCase.sendStopped(CLERK, "HOTEL", NOW));
    }

    @Test
    void endedWithThoseBehindItTheOthersGoOnToThePacket() {
        var chain = CaseFixtures.accepted(new SequencedGraph()
                .item("LICENCE")
                .item("FIRE", "LICENCE")
                .item("HOTEL", "FIRE")
                .item("TAX"));
        chain.itemDecided(item(chain, "LICENCE").number(), granted("营业执照").revoking(FIRST), NOW, NUMBERS);
        chain.itemDecided(item(chain, "TAX").number(), granted("税务登记"), NOW, NUMBERS);
        refuses(Reason.ITEM_NOT_STOPPED, () -> chain.endStopped(CLERK, "TAX", NOW, NUMBERS));
        var events = chain.endStopped(CLERK, "FIRE", NOW, NUMBERS);
        assertThat(events)
                .filteredOn(ItemClosed.class::isInstance)
                .extracting(event -> ((ItemClosed) event).item())
                .extracting(ItemCase::id, ItemCase::closedReason, ItemCase::closedBecause)
                .containsExactly(
                        tuple("FIRE", ClosedReason.PREDECESSOR_REVOKED, "LICENCE"),
                        tuple("HOTEL", ClosedReason.PREDECESSOR_REFUSED, "FIRE"));
        assertThat(chain.progress().status()).isEqualTo(CaseStatus.OUTPUT_READY);
    }

    private StoppedItems.Stopped stopped(String id) {
        return serviceCase.stopped().of(item(serviceCase, id)).orElseThrow();
    }

    private List<CaseEvent> grant(String id) {
        return decide(id, granted(id.equals("LICENCE") ? "营业执照" : id));
    }

    private List<CaseEvent> decide(String id, Decision decision) {
        return serviceCase.itemDecided(item(serviceCase, id).number(), decision, NOW, NUMBERS);
    }

    private List<CaseEvent> revoke(String id) {
        return serviceCase.resultsRevoked(item(serviceCase, id).number(), FIRST);
    }

    private static void refuses(Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        CaseRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
