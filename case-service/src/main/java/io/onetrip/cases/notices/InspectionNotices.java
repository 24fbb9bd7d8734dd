package io.onetrip.cases.notices;

import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Tells the applicant on which day officers come to inspect the site (现场勘验), and when they will not. */
@Component
class InspectionNotices implements EventHandler<InspectionNotices.InspectionDay> {
    private final Cases cases;
    private final WriteNotices write;

    InspectionNotices(Cases cases, WriteNotices write) {
        this.cases = cases;
        this.write = write;
    }

    /** What the applicant has to know of {@code approval.inspection-moved.v1}. */
    record InspectionDay(String caseNumber, String itemCaseNumber, String state, LocalDate plannedOn) {}

    @Override
    public String type() {
        return "approval.inspection-moved.v1";
    }

    @Override
    public Class<InspectionDay> dataType() {
        return InspectionDay.class;
    }

    /** Of an item that its case has ended meanwhile nothing is said. */
    @Override
    public void handle(ReceivedEvent<InspectionDay> event) {
        var told = event.data();
        cases.find(new CaseNumber(told.caseNumber()))
                .ifPresent(found -> found.items().all().stream()
                        .filter(item -> item.number().value().equals(told.itemCaseNumber()))
                        .filter(item -> item.status().isWithDepartment())
                        .forEach(item -> {
                            var name = item.planned().name();
                            switch (told.state()) {
                                case "PLANNED" ->
                                    write.write(
                                            found,
                                            NoticeKind.INSPECTION_PLANNED,
                                            "的“%s”定于 %s 现场勘验, 请在场配合".formatted(name, told.plannedOn()));
                                case "CANCELLED" ->
                                    write.write(
                                            found,
                                            NoticeKind.INSPECTION_CANCELLED,
                                            "的“%s”原定 %s 的现场勘验已取消".formatted(name, told.plannedOn()));
                                default -> {}
                            }
                        }));
    }
}
