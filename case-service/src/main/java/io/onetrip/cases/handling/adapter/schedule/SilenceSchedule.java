package io.onetrip.cases.handling.adapter.schedule;

import io.onetrip.cases.handling.application.DeemAccepted;
import io.onetrip.chassis.pages.EachOne;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for cases that nobody answered in time; every replica may, the second finds nothing left to do. */
@Component
class SilenceSchedule {
    private final DeemAccepted deemAccepted;

    SilenceSchedule(DeemAccepted deemAccepted) {
        this.deemAccepted = deemAccepted;
    }

    @Scheduled(fixedDelayString = "${onetrip.silence.pause:30s}")
    void look() {
        EachOne.of(deemAccepted::candidates, deemAccepted::deem);
    }
}
