package io.onetrip.approval.tasks.adapter.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * Last days of a task, each to its end, in Asia/Shanghai.
 *
 * @param earliest the one to keep
 * @param provisional true while it counts over a year without a published calendar
 * @param workingDaysLeft working days after today up to and including the earliest; negative when it has passed
 */
@Schema(
        description =
                "Last days, each to its end, in Asia/Shanghai; earliest is the one to keep. provisional while it counts over"
                        + " a year without a published calendar; workingDaysLeft counts after today up to and including earliest,"
                        + " negative when it has passed")
record DueResponse(
        LocalDate promise,
        LocalDate statute,
        @JsonProperty("case") LocalDate casePromise,
        LocalDate earliest,
        boolean provisional,
        long workingDaysLeft) {}
