package io.onetrip.supervision;

import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.Neighbours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/** One case as the other services tell of it: their samples with numbers and days of its own. */
public record CaseOnKafka(String number, LocalDate day) {
    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    public static CaseOnKafka on(LocalDate day) {
        return new CaseOnKafka("%ty%<tm%<td-%05d-K".formatted(day, SERIAL.incrementAndGet()), day);
    }

    public String item(int number) {
        return "11219981MB9000031Q4990199005000%tY%<tm%<td".formatted(day) + this.number.substring(8, 12) + number;
    }

    public CaseOnKafka received() {
        return caseEvent("case.received.v1", Map.of("receivedAt", at(9)));
    }

    /** Without a window, to be answered within so many working days. */
    public CaseOnKafka receivedOnline(int answerWithin) {
        return caseEvent("case.received.v1", Map.of("receivedAt", at(9), "answerWithin", answerWithin));
    }

    public CaseOnKafka correctionRequested(Instant at) {
        return caseEvent("case.correction-requested.v1", Map.of("requestedAt", at));
    }

    /** Silence of five working days. */
    public CaseOnKafka deemedAccepted(Instant at) {
        return caseEvent("case.accepted.v1", Map.of("receivedAt", at(9), "acceptedAt", at(9), "deemedAt", at));
    }

    public CaseOnKafka accepted() {
        return caseEvent("case.accepted.v1", Map.of("receivedAt", at(9), "acceptedAt", at(10)));
    }

    public CaseOnKafka dispatched(int item, int promise) {
        var fields = Map.of(
                "itemCaseNumber", item(item),
                "wave", 1,
                "receivedAt", at(9),
                "acceptedAt", at(10),
                "dispatchedAt", at(10),
                "promise", Map.of("days", promise, "unit", "WORKING_DAY"));
        return caseEvent("case.item-dispatched.v1", fields);
    }

    /** An item that its department accepts itself. */
    public CaseOnKafka dispatchedToBeAccepted(int item, int promise) {
        var fields = Map.of(
                "itemCaseNumber", item(item),
                "wave", 1,
                "receivedAt", at(9),
                "papersReceivedAt", at(9),
                "acceptedAt", at(10),
                "dispatchedAt", at(10),
                "promise", Map.of("days", promise, "unit", "WORKING_DAY"),
                "rules", Map.of("entrusted", false, "steps", List.of()));
        return caseEvent("case.item-dispatched.v1", fields);
    }

    public CaseOnKafka correctionNeeded(int item) {
        return times(item, "approval.correction-needed.v1", Map.of());
    }

    public CaseOnKafka itemCorrected(int item, Instant at) {
        return caseEvent("case.item-corrected.v1", Map.of("itemCaseNumber", item(item), "correctedAt", at));
    }

    public CaseOnKafka itemAccepted(int item, Instant at) {
        return times(item, "approval.item-accepted.v1", Map.of("acceptedAt", at));
    }

    public CaseOnKafka decided(int item, Instant at) {
        var data = data("approval.item-decided.v1", Map.of("itemCaseNumber", item(item), "decidedAt", at));
        Neighbours.ofApproval("approval.item-decided.v1", number, item(item), data);
        return this;
    }

    /** A special procedure of the item is open from the case's day on. */
    public CaseOnKafka suspended(int item, LocalDate until) {
        return times(item, "approval.clock-suspended.v1", Map.of("wave", 1, "openedOn", day, "expectedEnd", until));
    }

    public CaseOnKafka resumed(int item, LocalDate on) {
        return times(item, "approval.clock-resumed.v1", Map.of("resumedOn", on));
    }

    /** A step of a proposed refusal. */
    public CaseOnKafka refusal(int item, String what) {
        var state = what.equals("REVIEW_LATE") ? "IN_REVIEW" : what;
        return times(item, "approval.refusal-moved.v1", Map.of("what", what, "state", state));
    }

    /** A step of an opinion that the department of the item has asked of another. */
    public CaseOnKafka opinion(int item, String what) {
        return times(item, "approval.opinion-moved.v1", Map.of("what", what));
    }

    private CaseOnKafka times(int item, String type, Map<String, ?> changed) {
        var fields = new HashMap<String, Object>(changed);
        fields.put("itemCaseNumber", item(item));
        Neighbours.ofApproval(type, number, item(item), data(type, fields));
        return this;
    }

    public CaseOnKafka outputReady(Instant at) {
        return caseEvent("case.output-ready.v1", Map.of("readyAt", at));
    }

    public CaseOnKafka completed() {
        return caseEvent("case.delivered.v1", Map.of()).caseEvent("case.completed.v1", Map.of());
    }

    public CaseOnKafka rated() {
        for (var type : List.of("rating.occasion-opened.v1", "rating.submitted.v1"))
            Neighbours.ofRating(type, number, data(type, Map.of()));
        return this;
    }

    /** An hour of its day, or of those after it. */
    public Instant at(int hour) {
        return day.atStartOfDay().plusHours(hour).toInstant(ZoneOffset.ofHours(8));
    }

    private CaseOnKafka caseEvent(String type, Map<String, ?> fields) {
        Neighbours.ofCase(type, number, data(type, fields));
        return this;
    }

    private ObjectNode data(String type, Map<String, ?> fields) {
        var data = (ObjectNode) Contracts.sample(type).deepCopy();
        data.put("caseNumber", number);
        fields.forEach((name, value) -> data.set(name, Contracts.JSON.valueToTree(value)));
        return data;
    }
}
