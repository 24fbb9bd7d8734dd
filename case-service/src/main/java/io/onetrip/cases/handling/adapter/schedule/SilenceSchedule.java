package io.onetrip.cases.handling.adapter.schedule;

import io.onetrip.cases.handling.application.DeemAccepted;
import io.onetrip.cases.numbering.CaseNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for cases that nobody answered in time; every replica may, the second finds nothing left to do. */
@Component
class SilenceSchedule {
    /** Cases looked at before the next are asked for. */
    private static final int PAGE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(SilenceSchedule.class);
    private final DeemAccepted deemAccepted;

    SilenceSchedule(DeemAccepted deemAccepted) {
        this.deemAccepted = deemAccepted;
    }

    @Scheduled(fixedDelayString = "${onetrip.silence.pause:30s}")
    void look() {
        List<CaseNumber> page;
        @Nullable CaseNumber last = null;
        do {
            page = deemAccepted.candidates(last, PAGE);
            page.forEach(this::deem);
            if (!page.isEmpty()) last = page.getLast();
        } while (page.size() == PAGE);
    }

    /** One that cannot be accepted keeps none behind it waiting; it is tried again at the next look. */
    private void deem(CaseNumber number) {
        try {
            deemAccepted.deem(number);
        } catch (RuntimeException failed) {
            LOG.error("Case {} could not be accepted by silence", number.value(), failed);
        }
    }
}
