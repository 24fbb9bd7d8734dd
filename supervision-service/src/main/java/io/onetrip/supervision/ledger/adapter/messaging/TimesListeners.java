package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.supervision.ledger.application.ChangeTimes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A listener for each event that changes an item's times. */
@Configuration(proxyBeanMethods = false)
class TimesListeners {
    @Bean
    TimesListener<?> clockSuspendedListener(ChangeTimes changeTimes) {
        return new TimesListener<>("approval.clock-suspended.v1", TimesMessages.ClockSuspended.class, changeTimes);
    }

    @Bean
    TimesListener<?> clockResumedListener(ChangeTimes changeTimes) {
        return new TimesListener<>("approval.clock-resumed.v1", TimesMessages.ClockResumed.class, changeTimes);
    }

    @Bean
    TimesListener<?> limitExtendedListener(ChangeTimes changeTimes) {
        return new TimesListener<>("approval.limit-extended.v1", TimesMessages.LimitExtended.class, changeTimes);
    }

    @Bean
    ReceptionListener<?> itemAcceptedListener(ChangeTimes changeTimes, CityDays days) {
        return new ReceptionListener<>(
                "approval.item-accepted.v1", ReceptionMessages.ItemAccepted.class, changeTimes, days);
    }

    @Bean
    ReceptionListener<?> correctionNeededListener(ChangeTimes changeTimes, CityDays days) {
        return new ReceptionListener<>(
                "approval.correction-needed.v1", ReceptionMessages.CorrectionNeeded.class, changeTimes, days);
    }

    @Bean
    ReceptionListener<?> itemCorrectedListener(ChangeTimes changeTimes, CityDays days) {
        return new ReceptionListener<>(
                "case.item-corrected.v1", ReceptionMessages.ItemCorrected.class, changeTimes, days);
    }

    @Bean
    TimesListener<?> stepChangedListener(ChangeTimes changeTimes) {
        return new TimesListener<>("approval.step-changed.v1", TimesMessages.StepChanged.class, changeTimes);
    }

    record TimesListener<T extends TimesMessages>(String type, Class<T> dataType, ChangeTimes changeTimes)
            implements EventHandler<T> {
        @Override
        public void handle(ReceivedEvent<T> event) {
            var told = event.data();
            changeTimes.change(told.caseNumber(), told.itemCaseNumber(), told.wave(), told::apply);
        }
    }

    record ReceptionListener<T extends ReceptionMessages>(
            String type, Class<T> dataType, ChangeTimes changeTimes, CityDays days) implements EventHandler<T> {
        @Override
        public void handle(ReceivedEvent<T> event) {
            var told = event.data();
            changeTimes.change(
                    told.caseNumber(),
                    told.itemCaseNumber(),
                    0,
                    times -> times.received(reception -> told.apply(reception, days)));
        }
    }
}
