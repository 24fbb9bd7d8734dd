package io.onetrip.cases.handling.adapter.schedule;

import io.onetrip.cases.handling.application.WatchDeferred;
import io.onetrip.chassis.pages.EachOne;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for promised materials that are due; every replica may, the second finds nothing left to do. */
@Component
class DeferredSchedule {
    private final WatchDeferred watchDeferred;

    DeferredSchedule(WatchDeferred watchDeferred) {
        this.watchDeferred = watchDeferred;
    }

    @Scheduled(fixedDelayString = "${onetrip.deferral.pause:30s}")
    void look() {
        EachOne.of(watchDeferred::candidates, watchDeferred::look);
    }
}
