package io.onetrip.cases.output.domain;

import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ItemStatus;
import io.onetrip.cases.handling.domain.RevokedResult;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The results of one case at the output window (统一出件): what has left it, and whether something holds the rest back. */
public record Packet(CaseNumber number, @Nullable Hold hold, List<HandedOut> handOuts) {
    public Packet {
        handOuts = List.copyOf(handOuts);
    }

    public static Packet untouched(CaseNumber number) {
        return new Packet(number, null, List.of());
    }

    /** Granted, still here, and not revoked; a case that is not accepted or is over has none. */
    public List<ItemCase> collectable(ServiceCase serviceCase) {
        return here(serviceCase).filter(ItemCase::holds).toList();
    }

    /** Granted, still here, and revoked before anybody came for it: it must not be handed out. */
    public List<RevokedResult> revoked(ServiceCase serviceCase) {
        return here(serviceCase).flatMap(item -> item.revoked().stream()).toList();
    }

    private Stream<ItemCase> here(ServiceCase serviceCase) {
        var status = serviceCase.progress().status();
        if (status != CaseStatus.ACCEPTED && status != CaseStatus.OUTPUT_READY) return Stream.empty();
        return serviceCase.items().all().stream()
                .filter(item -> item.status() == ItemStatus.GRANTED)
                .filter(item -> !collected().contains(item.id()));
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

    /** Whoever releases it has taken the revoked paper out; another reason to hold it stays. */
    public Packet heldFor(RevokedResult revoked, Instant now) {
        var reason = "结果已撤销, 请取出: %s %s"
                .formatted(revoked.result().name(), revoked.result().number());
        if (hold != null && hold.reason().contains(reason)) return this;
        var all = hold == null ? reason : "%s; %s".formatted(hold.reason(), reason);
        return new Packet(number, new Hold(all, hold == null ? "系统" : hold.by(), now), handOuts);
    }

    public Packet released() {
        if (hold == null) throw PacketRefusals.notHeld();
        return new Packet(number, null, handOuts);
    }

    /** Results already granted may be collected before the rest is done. */
    public void requireCollectable(ServiceCase serviceCase, List<String> items) {
        requireNotHeld();
        var here = collectable(serviceCase).stream().map(ItemCase::id).collect(Collectors.toSet());
        var lost = revoked(serviceCase).stream().map(RevokedResult::itemId).collect(Collectors.toSet());
        var revoked = items.stream()
                .filter(item -> lost.contains(item) && !here.contains(item))
                .toList();
        if (!revoked.isEmpty()) throw PacketRefusals.revoked(revoked);
        var not = items.stream().filter(item -> !here.contains(item)).toList();
        if (items.isEmpty() || !not.isEmpty()) throw PacketRefusals.notCollectable(not);
    }

    public void requireNotHeld() {
        if (hold != null) throw PacketRefusals.held(hold);
    }

    /** It was put there before. */
    public boolean isHeldSince(Deposit deposit) {
        return hold != null && !hold.since().isBefore(deposit.placedAt());
    }

    public Packet handedOut(HandedOut now) {
        var all = new ArrayList<>(handOuts);
        all.add(now);
        return new Packet(number, hold, all);
    }
}
