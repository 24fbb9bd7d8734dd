package io.onetrip.cases.notices;

import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.CaseListener;
import io.onetrip.cases.handling.domain.OnlineAnswer;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes a notice for each step that concerns the applicant, to the agent where there is one. */
@Component
class WriteNotices implements CaseListener {
    private final Notices notices;
    private final Clock clock;
    private final String address;
    private final OnlineAnswer online;

    WriteNotices(
            Notices notices, Clock clock, @Value("${onetrip.public-address}") String address, OnlineAnswer online) {
        this.online = online;
        this.notices = notices;
        this.clock = clock;
        this.address = address;
    }

    @Override
    public void happened(ServiceCase serviceCase, List<CaseEvent> events) {
        for (var event : events)
            NoticeKind.of(event).ifPresent(kind -> write(serviceCase, kind, sentence(serviceCase, event, kind)));
    }

    /** What came online is answered earlier than the law asks. */
    private String sentence(ServiceCase serviceCase, CaseEvent event, NoticeKind kind) {
        if (event instanceof CaseEvent.ItemRefused(var item))
            return "的“%s”%s".formatted(item.planned().name(), kind.sentence());
        return kind == NoticeKind.RECEIVED && serviceCase.intake().clerk().standsForHall()
                ? "已收件, %s答复是否受理".formatted(within(online.workingDays(serviceCase.plan())))
                : kind.sentence();
    }

    private static String within(int workingDays) {
        return workingDays == 0 ? "当日(休息日顺延)" : workingDays + " 个工作日内";
    }

    /** @param sentence follows upon the name and number of the case */
    void write(ServiceCase serviceCase, NoticeKind kind, String sentence) {
        notices.add(
                serviceCase.number().value(), kind, phone(serviceCase), text(serviceCase, sentence), clock.instant());
    }

    private static String phone(ServiceCase serviceCase) {
        var intake = serviceCase.intake();
        var agent = intake.agent();
        return agent == null
                ? intake.applicant().phone().value()
                : agent.phone().value();
    }

    private String text(ServiceCase serviceCase, String sentence) {
        return "【一件事一次办】您的办件 %s(%s)%s。查看进度: %s/p/%s"
                .formatted(
                        serviceCase.number().value(),
                        serviceCase.plan().bundle().name(),
                        sentence,
                        address,
                        serviceCase.intake().progressToken());
    }
}
