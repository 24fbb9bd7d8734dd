package io.onetrip.cases.times;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A handler for each event that changes an item's times. */
@Configuration(proxyBeanMethods = false)
class TimesHandlers {
    @Bean
    TimesHandler<?> clockSuspendedHandler(HearTimes hearTimes) {
        return new TimesHandler<>("approval.clock-suspended.v1", TimesMessages.ClockSuspended.class, hearTimes);
    }

    @Bean
    TimesHandler<?> clockResumedHandler(HearTimes hearTimes) {
        return new TimesHandler<>("approval.clock-resumed.v1", TimesMessages.ClockResumed.class, hearTimes);
    }

    @Bean
    TimesHandler<?> limitExtendedHandler(HearTimes hearTimes) {
        return new TimesHandler<>("approval.limit-extended.v1", TimesMessages.LimitExtended.class, hearTimes);
    }

    record TimesHandler<T extends TimesMessages>(String type, Class<T> dataType, HearTimes hearTimes)
            implements EventHandler<T> {
        @Override
        public void handle(ReceivedEvent<T> event) {
            hearTimes.hear(event.data());
        }
    }
}
