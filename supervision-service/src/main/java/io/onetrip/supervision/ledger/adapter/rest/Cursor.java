package io.onetrip.supervision.ledger.adapter.rest;

import io.onetrip.supervision.ledger.domain.Clock;
import io.onetrip.supervision.ledger.domain.ClockPosition;
import io.onetrip.supervision.refusal.Reason;
import io.onetrip.supervision.refusal.SupervisionRefused;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;

/** A place in the list as the caller hands it back. */
final class Cursor {
    private Cursor() {}

    static String after(Clock clock) {
        var position = ClockPosition.of(clock);
        var text = position.due() + " " + position.clockId();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static ClockPosition read(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = text.split(" ", 2);
            if (parts.length == 2) return new ClockPosition(LocalDate.parse(parts[0]), parts[1]);
        } catch (IllegalArgumentException | DateTimeException _) {
            // told below, as any other text that is no cursor
        }
        throw new SupervisionRefused(
                Reason.CURSOR_INVALID, "Start the list again without 'after', or pass on 'next' as it was given.");
    }
}
