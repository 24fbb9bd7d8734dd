package io.onetrip.cases.exchange;

import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.CaseEvent.CommitmentWithdrawn;
import io.onetrip.cases.handling.domain.CaseEvent.DeferredHandedIn;
import io.onetrip.cases.handling.domain.CaseEvent.ItemCorrected;
import io.onetrip.cases.handling.domain.CaseListener;
import io.onetrip.cases.handling.domain.DispatchedMaterial;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.domain.HandedOut;
import io.onetrip.cases.output.domain.PacketListener;
import io.onetrip.planning.PlannedMaterial;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What comes after rows were exported belongs to the period in which it came: a material that follows, and the hand-out
 * of a result. A revocation is an answer anew, which the item's own row keeps.
 */
@Component
class ToldAgain implements CaseListener, PacketListener {
    private final ExchangeKeys keys;

    ToldAgain(ExchangeKeys keys) {
        this.keys = keys;
    }

    @Override
    public void happened(ServiceCase serviceCase, List<CaseEvent> events) {
        var changed = events.stream().flatMap(ToldAgain::materials).toList();
        var needing = changed.stream()
                .flatMap(id -> serviceCase.plan().material(id).stream())
                .map(PlannedMaterial::requestedBy)
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (!needing.isEmpty()) keys.toldAgain(ExchangeTable.Moment.ACCEPTED, serviceCase.number(), needing);
    }

    @Override
    public void left(ServiceCase serviceCase, HandedOut handedOut) {
        keys.toldAgain(ExchangeTable.Moment.ENDED, serviceCase.number(), handedOut.items());
    }

    private static Stream<String> materials(CaseEvent event) {
        return switch (event) {
            case DeferredHandedIn come -> Stream.of(come.material().materialId());
            case CommitmentWithdrawn gone -> Stream.of(gone.material().materialId());
            case ItemCorrected brought -> brought.materials().stream().map(DispatchedMaterial::materialId);
            default -> Stream.empty();
        };
    }
}
