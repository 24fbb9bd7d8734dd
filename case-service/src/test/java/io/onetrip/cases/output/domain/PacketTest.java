package io.onetrip.cases.output.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static io.onetrip.cases.handling.domain.CaseFixtures.accepted;
import static io.onetrip.cases.handling.domain.CaseFixtures.granted;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.item;
import static io.onetrip.cases.handling.domain.CaseFixtures.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.RevokedResult;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PacketTest {
    private final ServiceCase serviceCase = accepted(hotel());
    private final Packet untouched = Packet.untouched(serviceCase.number());

    @Test
    void whatIsGrantedMayBeCollectedOnceBeforeTheRestIsDone() {
        assertThat(untouched.collectable(serviceCase)).isEmpty();
        grant("LICENCE");
        assertThat(untouched.collectable(serviceCase)).extracting(ItemCase::id).containsExactly("LICENCE");
        untouched.requireCollectable(serviceCase, List.of("LICENCE"));
        var later = collected("LICENCE");
        assertThat(later.collectable(serviceCase)).isEmpty();
        refused(Reason.RESULT_NOT_COLLECTABLE, () -> later.requireCollectable(serviceCase, List.of("LICENCE")));
        grant("FIRE");
        assertThat(later.collectable(serviceCase)).extracting(ItemCase::id).containsExactly("FIRE");
    }

    @Test
    void whatIsNotGrantedOrUnknownIsNotHandedOut() {
        grant("LICENCE");
        for (var items : List.of(List.of("FIRE"), List.of("LICENCE", "FIRE"), List.of("NOTHING"), List.<String>of()))
            refused(Reason.RESULT_NOT_COLLECTABLE, () -> untouched.requireCollectable(serviceCase, items));
        assertThat(untouched.collectable(received(hotel()))).isEmpty();
    }

    @Test
    void aHeldPacketKeepsWhatItHasUntilItIsReleased() {
        grant("LICENCE");
        var held = untouched.held("证照有误, 待更换", CLERK, NOW);
        var refused = refused(Reason.PACKET_HELD, () -> held.requireCollectable(serviceCase, List.of("LICENCE")));
        assertThat(refused.details()).containsEntry("reason", "证照有误, 待更换");
        refused(Reason.PACKET_HELD, () -> held.held("再次", CLERK, NOW));
        held.released().requireCollectable(serviceCase, List.of("LICENCE"));
        refused(Reason.PACKET_NOT_HELD, untouched::released);
    }

    @Test
    void whatWasRevokedStaysHereAndIsSaid() {
        grant("LICENCE");
        grant("FIRE");
        serviceCase.resultsRevoked(item(serviceCase, "LICENCE").number(), Map.of("N-1", NOW));
        assertThat(untouched.collectable(serviceCase)).extracting(ItemCase::id).containsExactly("FIRE");
        assertThat(untouched.revoked(serviceCase))
                .extracting(RevokedResult::itemId)
                .containsExactly("LICENCE");
        refused(Reason.RESULT_REVOKED, () -> untouched.requireCollectable(serviceCase, List.of("LICENCE")));
        assertThat(collected("LICENCE").revoked(serviceCase))
                .as("was collected before")
                .isEmpty();
    }

    @Test
    void aRevocationHoldsThePacketBesideAnotherReason() {
        grant("LICENCE");
        serviceCase.resultsRevoked(item(serviceCase, "LICENCE").number(), Map.of("N-1", NOW));
        var revoked = untouched.revoked(serviceCase).getFirst();
        var held = untouched.held("印章漏盖", CLERK, NOW).heldFor(revoked, NOW).heldFor(revoked, NOW);
        assertThat(held.hold().reason()).isEqualTo("印章漏盖; 结果已撤销, 请取出: LICENCE 证 N-1");
        refused(Reason.PACKET_HELD, held::requireNotHeld);
    }

    private Packet collected(String... items) {
        var collector = new Collector("王晓", null, Collector.IdentityCheck.PAPERS_SEEN);
        return untouched.handedOut(
                new HandedOut(NUMBERS.nextOutput(), NOW, CLERK, collector, List.of(items), List.of()));
    }

    private void grant(String id) {
        serviceCase.itemDecided(item(serviceCase, id).number(), granted(id + " 证"), NOW, NUMBERS);
    }

    private static CaseRefused refused(Reason reason, ThrowingCallable step) {
        var refused = catchThrowableOfType(CaseRefused.class, step);
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        return refused;
    }
}
