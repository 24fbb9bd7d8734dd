package io.onetrip.approval.acceptance.adapter.schedule;

import io.onetrip.approval.acceptance.application.DeemItems;
import io.onetrip.chassis.pages.EachOne;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for items that no department answered in time; every replica may, the second finds nothing left to do. */
@Component
class DeemedSchedule {
    private final DeemItems deemItems;

    DeemedSchedule(DeemItems deemItems) {
        this.deemItems = deemItems;
    }

    @Scheduled(fixedDelayString = "${onetrip.acceptance.pause:5s}")
    void look() {
        EachOne.of(deemItems::candidates, deemItems::deem);
    }
}
