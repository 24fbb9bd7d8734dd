package io.onetrip.approval.acceptance.adapter.schedule;

import io.onetrip.approval.acceptance.application.DeemItems;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for items that no department answered in time; every replica may, the second finds nothing left to do. */
@Component
class DeemedSchedule {
    /** Tasks looked at before the next are asked for. */
    private static final int PAGE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(DeemedSchedule.class);
    private final DeemItems deemItems;

    DeemedSchedule(DeemItems deemItems) {
        this.deemItems = deemItems;
    }

    @Scheduled(fixedDelayString = "${onetrip.acceptance.pause:5s}")
    void look() {
        List<String> page;
        var last = "";
        do {
            page = deemItems.candidates(last, PAGE);
            page.forEach(this::attempt);
            if (!page.isEmpty()) last = page.getLast();
        } while (page.size() == PAGE);
    }

    private void attempt(String taskId) {
        try {
            deemItems.deem(taskId);
        } catch (RuntimeException failed) {
            LOG.error("Task {} is left for the next look", taskId, failed);
        }
    }
}
