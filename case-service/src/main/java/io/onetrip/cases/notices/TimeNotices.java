package io.onetrip.cases.notices;

import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.workingdays.LimitUnit;
import org.springframework.stereotype.Component;

/** Tells the applicant in writing what the law says must be told of times: 行政许可法 42 and 45. */
@Component
public class TimeNotices {
    private final WriteNotices write;

    TimeNotices(WriteNotices write) {
        this.write = write;
    }

    /** @param notice the department's own words, with the time it will take */
    public void suspended(ServiceCase serviceCase, String item, String procedure, String notice) {
        write.write(serviceCase, NoticeKind.CLOCK_SUSPENDED, "的“%s”因%s停止计时: %s".formatted(item, procedure, notice));
    }

    public void resumed(ServiceCase serviceCase, String item, String procedure) {
        write.write(serviceCase, NoticeKind.CLOCK_RESUMED, "的“%s”%s已结束, 恢复计时".formatted(item, procedure));
    }

    public void extended(ServiceCase serviceCase, String item, int days, LimitUnit unit, String reason) {
        var added = days + (unit == LimitUnit.WORKING_DAY ? " 个工作日" : " 日");
        write.write(serviceCase, NoticeKind.LIMIT_EXTENDED, "的“%s”经批准延长 %s, 理由: %s".formatted(item, added, reason));
    }
}
