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
import io.onetrip.cases.handling.domain.ServiceCase;
import java.util.List;
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

    private Packet collected(String... items) {
        var collector = new Collector("王晓", null, Collector.IdentityCheck.PAPERS_SEEN);
        return untouched.handedOut(new HandedOut(NUMBERS.nextOutput(), NOW, CLERK, collector, List.of(items)));
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
