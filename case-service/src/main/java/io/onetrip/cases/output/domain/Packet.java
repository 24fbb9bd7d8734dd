package io.onetrip.cases.output.domain;

import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ItemStatus;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The results of one case at the output window (统一出件): what has left it, and whether something holds the rest back. */
public record Packet(CaseNumber number, @Nullable Hold hold, List<HandedOut> handOuts) {
    public Packet {
        handOuts = List.copyOf(handOuts);
    }

    public static Packet untouched(CaseNumber number) {
        return new Packet(number, null, List.of());
    }

    /** Granted and still here; a case that is not accepted or is over has none. */
    public List<ItemCase> collectable(ServiceCase serviceCase) {
        var status = serviceCase.progress().status();
        if (status != CaseStatus.ACCEPTED && status != CaseStatus.OUTPUT_READY) return List.of();
        return serviceCase.items().all().stream()
                .filter(item -> item.status() == ItemStatus.GRANTED)
                .filter(item -> !collected().contains(item.id()))
                .toList();
    }

    /** Items whose results have left the window. */
    public Set<String> collected() {
        return handOuts.stream()
                .flatMap(handedOut -> handedOut.items().stream())
                .collect(Collectors.toSet());
    }

    public Optional<HandedOut> last() {
        return handOuts.isEmpty() ? Optional.empty() : Optional.of(handOuts.getLast());
    }

    public Packet held(String reason, Clerk clerk, Instant now) {
        if (hold != null) throw PacketRefusals.alreadyHeld(hold);
        return new Packet(number, new Hold(reason, clerk.name(), now), handOuts);
    }

    public Packet released() {
        if (hold == null) throw PacketRefusals.notHeld();
        return new Packet(number, null, handOuts);
    }

    /** Results already granted may be collected before the rest is done. */
    public void requireCollectable(ServiceCase serviceCase, List<String> items) {
        requireNotHeld();
        var here = collectable(serviceCase).stream().map(ItemCase::id).collect(Collectors.toSet());
        var not = items.stream().filter(item -> !here.contains(item)).toList();
        if (items.isEmpty() || !not.isEmpty()) throw PacketRefusals.notCollectable(not);
    }

    public void requireNotHeld() {
        if (hold != null) throw PacketRefusals.held(hold);
    }

    public Packet handedOut(HandedOut now) {
        var all = new ArrayList<>(handOuts);
        all.add(now);
        return new Packet(number, hold, all);
    }
}
