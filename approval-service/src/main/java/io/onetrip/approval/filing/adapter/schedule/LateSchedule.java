package io.onetrip.approval.filing.adapter.schedule;

import io.onetrip.approval.filing.application.TellLateReviews;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for late reviews; every replica may, the second finds nothing left to tell. */
@Component
class LateSchedule {
    private final TellLateReviews tellLateReviews;

    LateSchedule(TellLateReviews tellLateReviews) {
        this.tellLateReviews = tellLateReviews;
    }

    @Scheduled(fixedDelayString = "${onetrip.refusals.pause:10s}")
    void look() {
        tellLateReviews.tell();
    }
}
