package io.onetrip.approval.clock.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.approval.clock.application.ReadClock.Shown;
import io.onetrip.approval.clock.domain.SuspensionKind;
import io.onetrip.approval.clock.domain.TaskClock;
import io.onetrip.approval.clock.domain.TaskSuspension;
import io.onetrip.approval.tasks.domain.DepartmentTask;
import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.Due;
import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.approval.tasks.domain.ListedTask;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.TaskRules;
import io.onetrip.approval.tasks.domain.TaskTimes;
import io.onetrip.calendar.PublishedCalendar;
import io.onetrip.workingdays.CaseChanges;
import io.onetrip.workingdays.ExplainedDay;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.LimitUnit;
import io.onetrip.workingdays.PublishedYear;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of why, against counted examples over the official calendars. */
class ClockViewsTest {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Officer LI = new Officer("li", "李", false, "D_PSB");

    static Stream<JsonNode> vectors() {
        return JSON.readTree(ClockViewsTest.class.getResourceAsStream("/suspension-vectors.json"))
                .get("suspensionVectors")
                .valueStream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void showsTheDaysThatAddUpToTheLimitAndEndOnTheDayDue(JsonNode vector) {
        var accepted = LocalDate.parse(vector.get("accepted").asString());
        var limit = vector.get("workingDays").asInt();
        var stops = new ArrayList<TaskSuspension>();
        for (var stop : vector.get("suspensions"))
            stops.add(stop(
                    stops.size() + 1,
                    LocalDate.parse(stop.get(0).asString()),
                    LocalDate.parse(stop.get(1).asString())));

        var view = views(stops).view(shown(accepted, limit, stops));

        assertThat(view.due()).isEqualTo(vector.get("deadline").asString());
        assertThat(view.binding()).isEqualTo(ClockView.Binding.PROMISE);
        assertThat(view.total()).isEqualTo(limit);
        assertThat(view.days()).filteredOn(ClockView.Day::counts).hasSize(limit);
        assertThat(view.days().getLast().date()).isEqualTo(view.due());
        assertThat(view.days())
                .filteredOn(day -> day.why() == ExplainedDay.Why.SUSPENDED)
                .allSatisfy(day -> assertThat(day.because()).isEqualTo("检验"))
                .allSatisfy(day -> assertThat(stops)
                        .anyMatch(stop -> stop.counted(view.due()).covers(day.date())));
        assertThat(view.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.due()).isEqualTo(view.due()));
    }

    private static ClockViews views(List<TaskSuspension> stops) {
        var years = IntStream.rangeClosed(2025, 2026)
                .mapToObj(year -> JSON.readValue(
                        ClockViewsTest.class.getResourceAsStream("/calendar/%d.json".formatted(year)),
                        PublishedYear.class))
                .toList();
        var calendar = new PublishedCalendar(1, WorkingDayCalendar.of(years), Map.of());
        var counted =
                stops.stream().map(stop -> stop.counted(stop.expectedEnd())).toList();
        var changes = new CaseChanges(Map.of("T", new CaseChanges.OfItem(1, counted, null, false)));
        TaskTimes times = (_, _) -> Map.of("C", new TaskTimes.OfCase(changes, Map.of()));
        return new ClockViews(() -> calendar, times, Clock.system(CITY));
    }

    private static Shown shown(LocalDate accepted, int limit, List<TaskSuspension> stops) {
        var at = accepted.atTime(9, 0).atZone(CITY).toInstant();
        var task = new ItemTask("T", "C", "I", "许可", "D_PSB", List.of());
        var rules = new TaskRules(
                "01", "2", true, false, List.of(new TaskRules.Step("EXAMINATION", limit)), null, List.of(), null);
        var item = new DispatchedItem(
                task,
                "事",
                "H",
                "甲",
                1,
                at,
                at,
                at,
                Limit.workingDays(limit),
                Limit.workingDays(limit + 10),
                Limit.workingDays(limit + 20),
                "{}",
                rules);
        var listed = new ListedTask(
                item, new DepartmentTask(task, null, null, null), new Due(accepted, false, 1), 1, 1, null);
        var organ = new TaskRules.Extension(10, LimitUnit.WORKING_DAY, null);
        return new Shown(listed, new TaskClock(stops, null, List.of()), List.of(), organ, null);
    }

    private static TaskSuspension stop(int number, LocalDate from, LocalDate to) {
        var at = from.atTime(10, 0).atZone(CITY).toInstant();
        var end = new TaskSuspension.Closing(to.atTime(10, 0).atZone(CITY).toInstant(), to, LI, "合格");
        return new TaskSuspension(number, SuspensionKind.INSPECTION, "检验", "须检验", "告知", at, from, LI, to, end);
    }
}
