package io.onetrip.supervision.timeline;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;

/** Writes the sentence of one type of event into the time line. */
final class TellingListener<T extends Told> implements EventHandler<T> {
    private final String type;
    private final Class<T> told;
    private final TimelineEntries entries;

    TellingListener(String type, Class<T> told, TimelineEntries entries) {
        this.type = type;
        this.told = told;
        this.entries = entries;
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
        entries.add(event.id(), event.sequence(), data.caseNumber(), new Entry(data.at(), type, data.sentence()));
    }
}
