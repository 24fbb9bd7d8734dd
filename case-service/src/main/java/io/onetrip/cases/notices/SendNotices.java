package io.onetrip.cases.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what is due, one after another on a thread of its own; every replica may, for each takes other notices. */
@Component
class SendNotices {
    private static final Logger LOG = LoggerFactory.getLogger(SendNotices.class);
    private static final int MOST_DOUBLINGS = 10;

    private final Notices notices;
    private final NoticeChannel channel;
    private final NoticesProperties properties;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendNotices(
            Notices notices,
            NoticeChannel channel,
            NoticesProperties properties,
            TransactionTemplate transaction,
            Clock clock) {
        this.notices = notices;
        this.channel = channel;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${onetrip.notices.pause:2s}", scheduler = NoticeThread.NAME)
    void look() {
        while (Boolean.TRUE.equals(transaction.execute(_ -> sendOne())))
            ;
    }

    /** @return whether there was one to send */
    private boolean sendOne() {
        var due = notices.lockDue(clock.instant());
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(Notice notice) {
        try {
            channel.send(notice.phone(), notice.caseNumber(), notice.text());
            notices.sent(notice, clock.instant());
        } catch (RuntimeException failed) {
            LOG.warn(
                    "{} was not sent, attempt {}: {}",
                    notice,
                    notice.attempts() + 1,
                    failed.getClass().getSimpleName());
            notices.failed(
                    notice, failed.getClass().getSimpleName(), again(notice).map(clock.instant()::plus));
        }
    }

    private Optional<Duration> again(Notice notice) {
        if (notice.attempts() + 1 >= properties.attempts()) return Optional.empty();
        return Optional.of(properties.patience().multipliedBy(1L << Math.min(notice.attempts(), MOST_DOUBLINGS)));
    }
}
