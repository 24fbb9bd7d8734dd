package io.onetrip.approval.inspection;

import io.onetrip.approval.filing.application.RunningReviews;
import io.onetrip.approval.officers.Colleagues;
import io.onetrip.approval.tasks.domain.Officer;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names two officers of the department and a day; by who has the task or the head of the department. */
@Service
class PlanInspection {
    private final InspectionDesk desk;
    private final Inspections inspections;
    private final Colleagues colleagues;
    private final RunningReviews reviews;

    PlanInspection(InspectionDesk desk, Inspections inspections, Colleagues colleagues, RunningReviews reviews) {
        this.desk = desk;
        this.inspections = inspections;
        this.colleagues = colleagues;
        this.reviews = reviews;
    }

    @Transactional
    public void plan(String taskId, Officer by, boolean head, LocalDate on, String place, List<String> officers) {
        var task = desk.lock(taskId);
        task.requireOpenTo(by, head);
        reviews.requireNone(taskId);
        var before = inspections.of(taskId);
        if (before.stream().anyMatch(SiteInspection::underWay)) throw InspectionRefusals.open();
        var named = officers.stream()
                .map(id -> colleagues.require(id, by.department()))
                .toList();
        var plan = new SiteInspection.Plan(on, place, named);
        desk.keep(task, SiteInspection.of(before.size() + 1, plan, by, desk.now(), desk.today()));
    }
}
