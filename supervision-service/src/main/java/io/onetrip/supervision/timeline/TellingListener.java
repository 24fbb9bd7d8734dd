package io.onetrip.supervision.timeline;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;

/** Writes the sentence of one type of event into the time line. */
final class TellingListener<T extends Told> implements EventHandler<T> {
    private final String type;
    private final Class<T> told;
    private final Timeline timeline;

    TellingListener(String type, Class<T> told, Timeline timeline) {
        this.type = type;
        this.told = told;
        this.timeline = timeline;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Class<T> dataType() {
        return told;
    }

    @Override
    public void handle(ReceivedEvent<T> event) {
        var data = event.data();
        if (!data.worthTelling()) return;
        timeline.tell(event.id(), event.sequence(), data.caseNumber(), new Line(data.at(), type, data.sentence()));
    }
}
