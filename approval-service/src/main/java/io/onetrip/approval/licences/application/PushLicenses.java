package io.onetrip.approval.licences.application;

import static java.util.stream.Collectors.groupingBy;

import io.onetrip.approval.licences.domain.ElectronicLicense;
import io.onetrip.approval.licences.domain.LicenseDetails;
import io.onetrip.approval.licences.domain.LicenseDetails.Entry;
import io.onetrip.approval.licences.domain.LicenseEvents;
import io.onetrip.approval.licences.domain.Licenses;
import io.onetrip.approval.tasks.application.DecideTasks.Answer;
import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a department's own licence system says of licences that wait; a wrong row does not hold up the others. */
@Service
public class PushLicenses {
    private final Licenses licenses;
    private final FindTask findTask;
    private final LicenseEvents events;
    private final Clock clock;

    PushLicenses(Licenses licenses, FindTask findTask, LicenseEvents events, Clock clock) {
        this.licenses = licenses;
        this.findTask = findTask;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is said of one licence.
     *
     * @param name may be left out where the grant brought about one licence only
     * @param number as the decision has it, to make sure that both speak of the same
     */
    public record Push(
            String taskId,
            @Nullable String name,
            @Nullable String number,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            List<Entry> entries) {}

    /** One answer per push, in their order. */
    @Transactional
    public List<Answer> push(List<Push> pushes, Officer system) {
        var ofTasks = licenses
                .lockOfTasks(pushes.stream().map(Push::taskId).distinct().toList())
                .stream()
                .collect(groupingBy(one -> one.facts().taskId()));
        var changed = new LinkedHashSet<ElectronicLicense>();
        var answers = new ArrayList<Answer>();
        for (var one : pushes) answers.add(new Answer(one.taskId(), refusalOf(one, ofTasks, system, changed)));
        if (!changed.isEmpty()) {
            licenses.save(changed);
            events.pushed(List.copyOf(changed));
        }
        return answers;
    }

    private @Nullable ApprovalRefused refusalOf(
            Push push, Map<String, List<ElectronicLicense>> ofTasks, Officer system, Set<ElectronicLicense> changed) {
        try {
            var license = licenseOf(push, ofTasks.getOrDefault(push.taskId(), List.of()), system);
            var details =
                    new LicenseDetails(push.validFrom(), push.validUntil(), push.entries(), system, clock.instant());
            if (license.describe(details)) changed.add(license);
            return null;
        } catch (ApprovalRefused refused) {
            return refused;
        }
    }

    private ElectronicLicense licenseOf(Push push, List<ElectronicLicense> granted, Officer system) {
        if (granted.isEmpty()) requireGranted(push.taskId(), system);
        else ReadLicenses.requireOf(system, granted.getFirst());
        var named = granted.stream()
                .filter(one ->
                        push.name() == null || push.name().equals(one.facts().name()))
                .toList();
        if (named.size() != 1)
            throw new ApprovalRefused(
                    Reason.RESULT_UNKNOWN,
                    "请指明证照名称 (The grant brought about no such licence, or several; use a name of the task's results)");
        var license = named.getFirst();
        if (push.number() != null
                && !push.number().strip().equals(license.facts().number()))
            throw new ApprovalRefused(
                    Reason.LICENCE_NUMBER_DIFFERS,
                    "证照编号以决定为准: %s (The decision has told this number; give your own with the decision)"
                            .formatted(license.facts().number()));
        return license;
    }

    private void requireGranted(String taskId, Officer system) {
        if (!findTask.find(taskId, system).task().isGrantedIn(system))
            throw new ApprovalRefused(
                    Reason.TASK_NOT_GRANTED,
                    "任务尚未准予 (The task is not granted; grant it with licencesFollow first, then push its licence)");
    }
}
