package io.onetrip.chassis.logging;

import ch.qos.logback.classic.spi.IThrowableProxy;
import io.onetrip.chassis.personal.Mask;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;

/** A stack trace without identity numbers and telephones: messages of exceptions repeat what they choked on. */
public final class MaskedThrowable extends ExtendedWhitespaceThrowableProxyConverter {
    @Override
    protected String throwableProxyToString(IThrowableProxy proxy) {
        return Mask.text(super.throwableProxyToString(proxy));
    }
}
