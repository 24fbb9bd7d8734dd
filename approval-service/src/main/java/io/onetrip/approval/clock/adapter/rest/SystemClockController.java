package io.onetrip.approval.clock.adapter.rest;

import io.onetrip.approval.clock.application.MoveStep;
import io.onetrip.approval.clock.application.ReadClock;
import io.onetrip.approval.clock.application.ResumeClock;
import io.onetrip.approval.clock.application.SuspendClock;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/departments/v1/tasks/{taskId}")
@Tag(name = "Department systems")
@RequiresRole("department-system")
class SystemClockController extends OneClock {
    SystemClockController(
            ReadClock readClock,
            SuspendClock suspendClock,
            ResumeClock resumeClock,
            MoveStep moveStep,
            ClockViews views) {
        super(readClock, suspendClock, resumeClock, moveStep, views);
    }
}
