package io.onetrip.approval.officers;

import io.onetrip.approval.tasks.adapter.rest.Officers;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.chassis.security.Actors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notes once a day who reads the work list, so that colleagues can be named; commands have transactions of their own. */
@Component
class NoteOfficers implements WebMvcConfigurer, HandlerInterceptor {
    private final Map<String, Noted> noted = new ConcurrentHashMap<>();
    private final Colleagues colleagues;
    private final Clock clock;

    NoteOfficers(Colleagues colleagues, Clock clock) {
        this.colleagues = colleagues;
        this.clock = clock;
    }

    private record Noted(Officer officer, String account, boolean head, LocalDate on) {}

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/approval/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var actor = Actors.current();
        var head = Officers.heads(actor);
        if (request.getMethod().equals("GET") && actor.department() != null && (head || actor.has("approver"))) {
            var seen = new Noted(Officers.of(actor), actor.username(), head, LocalDate.now(clock));
            if (!seen.equals(noted.put(actor.id(), seen)))
                colleagues.seen(seen.officer(), seen.account(), head, seen.on());
        }
        return true;
    }
}
