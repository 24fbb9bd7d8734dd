package io.onetrip.cases.handling.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.chassis.event.OutgoingEvent;
import io.onetrip.testkit.Contracts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PublishedContractTest {
    private static final List<OutgoingEvent> EVENTS = live();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "received",
                "correction-requested",
                "replanned",
                "handed-over",
                "passed-on",
                "region-numbered",
                "corrected",
                "correction-overridden",
                "withdrawn",
                "deferred-handed-in",
                "deferred-due",
                "commitment-made",
                "commitment-withdrawn",
                "acceptance-refused",
                "accepted",
                "item-dispatched",
                "item-corrected",
                "item-closed",
                "output-ready",
                "delivered",
                "completed"
            })
    void whatWeSendIsTheSampleWePublished(String name) {
        var type = "case.%s.v1".formatted(name);
        var sample = Contracts.sample(type);
        assertThat(Contracts.faults(type, sample)).isEmpty();
        assertThat(EVENTS)
                .filteredOn(event -> event.type().equals(type))
                .isNotEmpty()
                .allSatisfy(event -> {
                    assertThat(event.topic()).isEqualTo("onetrip.case");
                    assertThat(event.key()).isEqualTo("261123-0016X-1");
                    assertThat(event.aggregate()).hasToString("case/261123-0016X-1");
                    assertThat(Contracts.faults(type, json(event))).isEmpty();
                })
                .anySatisfy(event -> assertThat(json(event)).isEqualTo(sample));
    }

    /** The sample was taken in at a window. */
    @Test
    void anOnlineApplicationSaysWithinHowManyDaysItIsAnswered() {
        var online = HotelStory.begin().receivedOnline(1).events().getLast();
        assertThat(Contracts.faults("case.received.v1", json(online))).isEmpty();
        assertThat(json(online).at("/answerWithin").asInt()).isEqualTo(1);
        assertThat(Contracts.sample("case.received.v1").has("answerWithin")).isFalse();
    }

    private static JsonNode json(OutgoingEvent event) {
        return Contracts.JSON.readTree(Contracts.JSON.writeValueAsString(event.data()));
    }

    private static List<OutgoingEvent> live() {
        var events = new ArrayList<OutgoingEvent>();
        events.addAll(HotelStory.begin().corrected().overridden().accepted().events());
        events.addAll(HotelStory.begin().replanned().handedOver().events());
        events.addAll(HotelStory.begin().passedOn().events());
        events.addAll(HotelStory.begin().refused().events());
        events.addAll(HotelStory.begin().accepted().withdrawn().events());
        events.addAll(HotelStory.begin().deferred().events());
        events.addAll(HotelStory.begin().committed().events());
        events.addAll(HotelStory.begin()
                .accepted()
                .granted("I_ENT_SETUP", "2026-11-23T02:10:00Z", "营业执照(正、副本)", "YYZZ-20261123-0007")
                .granted("I_FIRE_CHECK", "2026-11-24T03:10:21Z", "意见书", "XF-1")
                .itemCorrected()
                .events());
        events.addAll(HotelStory.begin()
                .accepted()
                .granted("I_ENT_SETUP", "2026-11-23T02:10:00Z", "营业执照(正、副本)", "YYZZ-20261123-0007")
                .refusedByDepartment("I_FIRE_CHECK", "2026-11-24T03:12:00Z")
                .granted("I_HEALTH_PERMIT", "2026-11-24T06:20:00Z", "公共场所卫生许可证", "WSXK-20261124-0003")
                .handedOut()
                .events());
        return events;
    }
}
