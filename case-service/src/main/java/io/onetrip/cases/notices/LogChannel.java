package io.onetrip.cases.notices;

import io.onetrip.chassis.personal.Mask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** For demonstration: says in the log that a notice would go out, to whom only as far as the mask lets through. */
@Component
@ConditionalOnProperty(name = "onetrip.notices.channel", havingValue = "log", matchIfMissing = true)
class LogChannel implements NoticeChannel {
    private static final Logger LOG = LoggerFactory.getLogger(LogChannel.class);

    @Override
    public void send(String phone, String caseNumber, String text) {
        LOG.info("Notice to {} on case {}: {} characters", Mask.phone(phone), caseNumber, text.length());
    }
}
