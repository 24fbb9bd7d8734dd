package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.Neighbours;
import io.onetrip.testkit.ToldEvents;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Items of one case as the case service dispatches them to D_PSB, each with a number of its own. */
public final class DispatchedTasks {
    private static final String CASE = "261123-0016X-1";
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private DispatchedTasks() {}

    public static void prepare() {
        Neighbours.publishCalendar();
        DemoDepartments.provide("D_PSB");
        DemoDepartments.provide("D_FIRE");
    }

    /** A new one, once the approver sees it. */
    public static String dispatched(Caller approver) {
        var task = id(NEXT.getAndIncrement());
        tell(task, 1);
        await().until(() -> approver.get("/api/approval/tasks/" + task).status() == 200);
        return task;
    }

    /** Of a department of its own, which no other test has tasks of. */
    static String dispatchedTo(String department, Caller approver) {
        var task = id(NEXT.getAndIncrement());
        Neighbours.ofCase("case.item-dispatched.v1", CASE, sample(task).put("department", department));
        await().until(() -> approver.get("/api/approval/tasks/" + task).status() == 200);
        return task;
    }

    /** Of a case of its own and of a department, dispatched at the moment. */
    static String dispatchedIn(String caseNumber, String department, Caller approver, Instant moment) {
        var task = id(NEXT.getAndIncrement());
        var dispatched = sample(task).put("caseNumber", caseNumber).put("department", department);
        for (var step : List.of("receivedAt", "acceptedAt", "dispatchedAt")) dispatched.put(step, moment.toString());
        Neighbours.ofCase("case.item-dispatched.v1", caseNumber, dispatched);
        await().until(() -> approver.get("/api/approval/tasks/" + task).status() == 200);
        return task;
    }

    /** Received, accepted and dispatched at one moment. */
    static String dispatchedAt(Caller approver, Instant moment) {
        var task = id(NEXT.getAndIncrement());
        var dispatched = sample(task);
        for (var step : List.of("receivedAt", "acceptedAt", "dispatchedAt")) dispatched.put(step, moment.toString());
        Neighbours.ofCase("case.item-dispatched.v1", CASE, dispatched);
        await().until(() -> approver.get("/api/approval/tasks/" + task).status() == 200);
        return task;
    }

    /** Of an item that its department accepts itself, with papers that came in at the moment. */
    static String notEntrusted(Caller approver, Instant moment) {
        var task = id(NEXT.getAndIncrement());
        var dispatched = sample(task);
        ((ObjectNode) dispatched.get("rules")).put("entrusted", false);
        for (var step : List.of("receivedAt", "acceptedAt", "dispatchedAt", "papersReceivedAt"))
            dispatched.put(step, moment.toString());
        Neighbours.ofCase("case.item-dispatched.v1", CASE, dispatched);
        await().until(() -> approver.get("/api/approval/tasks/" + task).status() == 200);
        return task;
    }

    /** Of an item that trusts the stamp of this authority; the sample's licence bears that of D_SAMR. */
    static String trustingStampOf(String authority, Caller approver) {
        return trustingStampOf(authority, approver, _ -> {});
    }

    /** Dispatched this moment, but for what is told otherwise. */
    static String trustingStampOf(String authority, Caller approver, Consumer<ObjectNode> otherwise) {
        var task = id(NEXT.getAndIncrement());
        var dispatched = sample(task).put("dispatchedAt", Instant.now().toString());
        otherwise.accept(dispatched);
        ((ObjectNode) dispatched.at("/rules/atOnce/stamp")).put("authority", authority);
        Neighbours.ofCase("case.item-dispatched.v1", CASE, dispatched);
        await().until(() -> approver.get("/api/approval/tasks/" + task).status() == 200);
        return task;
    }

    /** The window takes in what the department asked for: 40 rooms, and a material. */
    static void correct(String task, String material, String name) {
        var corrected = Contracts.JSON.createObjectNode().put("itemCaseNumber", task);
        corrected.putObject("form").put("rooms", "40");
        corrected.putArray("materials").addObject().put("materialId", material).put("name", name);
        Neighbours.ofCase(
                "case.item-corrected.v1",
                CASE,
                corrected.put("correctedAt", Instant.now().toString()));
    }

    private static ObjectNode sample(String task) {
        var dispatched = (ObjectNode) Contracts.sample("case.item-dispatched.v1");
        return dispatched.put("itemCaseNumber", task);
    }

    /** The case ends the item, as it tells of one that was withdrawn. */
    static void close(String task) {
        var closed = (ObjectNode) Contracts.sample("case.item-closed.v1");
        Neighbours.ofCase("case.item-closed.v1", CASE, closed.put("itemCaseNumber", task));
    }

    /** A material of the task that was to follow has come. */
    static void handInLater(String task, String material, String name) {
        var handedIn = (ObjectNode) Contracts.sample("case.deferred-handed-in.v1");
        ((ObjectNode) handedIn.get("material")).put("materialId", material).put("name", name);
        handedIn.putArray("itemCaseNumbers").add(task);
        Neighbours.ofCase("case.deferred-handed-in.v1", CASE, handedIn);
    }

    /** A register has answered late. */
    static void shareLater(String task, String material) {
        var arrived = (ObjectNode) Contracts.sample("case.shared-data-arrived.v1");
        ((ObjectNode) arrived.at("/materials/0")).put("materialId", material);
        Neighbours.ofCase("case.shared-data-arrived.v1", CASE, arrived.put("itemCaseNumber", task));
    }

    static void tell(String task, int times) {
        var dispatched = sample(task);
        for (var i = 0; i < times; i++) Neighbours.ofCase("case.item-dispatched.v1", CASE, dispatched);
    }

    /** Waits until each type has been told of the task, and sees that all of them together are all its events. */
    public static void toldOnce(JdbcClient jdbc, String task, String... types) {
        for (var type : types) await().until(() -> told(task, type).size() == 1);
        assertThat(events(jdbc, task)).isEqualTo(types.length);
    }

    /** How many events the task has had, told already or not. */
    static long events(JdbcClient jdbc, String task) {
        return jdbc.sql("select coalesce(max(last), 0) from event_sequence where aggregate_id = ?")
                .param(task)
                .query(Long.class)
                .single();
    }

    private static List<JsonNode> told(String task, String type) {
        return ToldEvents.of("onetrip.approval", CASE, type).stream()
                .filter(event -> event.get("itemCaseNumber").asString().equals(task))
                .toList();
    }

    static String id(int serial) {
        return "11219981MB9000031Q499019900500020261123%04d".formatted(serial);
    }
}
