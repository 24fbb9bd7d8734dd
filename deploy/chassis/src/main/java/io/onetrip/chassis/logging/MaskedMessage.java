package io.onetrip.chassis.logging;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.onetrip.chassis.personal.Mask;

/** A log line's text without identity numbers and telephones, whoever wrote it. */
public final class MaskedMessage extends MessageConverter {
    @Override
    public String convert(ILoggingEvent event) {
        return Mask.text(super.convert(event));
    }
}
