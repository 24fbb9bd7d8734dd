package io.onetrip.player.play;

import io.onetrip.player.catalogue.PlannedExample;
import io.onetrip.player.http.Api;
import io.onetrip.player.http.CallFailed;
import io.onetrip.player.http.Patience;
import io.onetrip.player.people.Applicants;
import io.onetrip.player.report.Failure;
import io.onetrip.player.report.Score;
import io.onetrip.player.report.Stage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.core.JacksonException;

/** Takes cases in and follows each to its end. */
public final class PlayCases {
    private static final int UNDER_WAY_PER_REQUEST = 4;
    private final Roles roles;
    private final Deciders departments;
    private final Score score;
    private final IntakeWindow window;
    private final Aftermath aftermath;
    private final Semaphore underWay;

    public PlayCases(Api api, Roles roles, Deciders departments, Score score, int concurrency) {
        this.roles = roles;
        this.departments = departments;
        this.score = score;
        this.window = new IntakeWindow(api, new Applicants());
        this.aftermath = new Aftermath(api);
        this.underWay = new Semaphore(UNDER_WAY_PER_REQUEST * concurrency);
    }

    /** Plays so many cases, the examples in turn. */
    public void run(List<PlannedExample> examples, int cases) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < cases; i++) {
                var turn = i;
                underWay.acquire();
                threads.submit(() -> {
                    try {
                        play(examples.get(turn % examples.size()), turn);
                    } finally {
                        underWay.release();
                    }
                });
            }
        }
    }

    private void play(PlannedExample planned, int turn) {
        var example = planned.example();
        var where = example.title() + ", case " + (turn + 1);
        var start = System.nanoTime();
        try {
            var items = follow(planned, turn);
            score.completed(example, items, Duration.ofNanos(System.nanoTime() - start));
        } catch (Unmet unmet) {
            score.failed(example, new Failure(where, unmet.field(), unmet.expected(), unmet.actual()));
        } catch (CallFailed | JacksonException | InterruptedException failed) {
            score.failed(
                    example, new Failure(where, "answer", "one that leads on", String.valueOf(failed.getMessage())));
        }
    }

    private int follow(PlannedExample planned, int turn) throws InterruptedException {
        var hall = roles.hall(turn);
        var random = ThreadLocalRandom.current();
        var received = window.receive(planned, hall.intake(), turn);
        var number = received.required("caseNumber").asString();
        var items = received.required("plan").required("items");
        score.reached(Stage.RECEIVED);

        var decisions = departments.expect(number, items, hall.intake());
        window.accept(number, hall.intake());
        score.reached(Stage.ACCEPTED);

        if (!decisions.await(Patience.OF_A_RESTART)) {
            score.reached(Stage.HELD_UP);
            return items.size();
        }
        aftermath.awaitOutput(number, hall.output());
        score.reached(Stage.READY);

        aftermath.handOut(
                number, hall.output(), received.path("applicant").path("name").asString(""));
        score.reached(Stage.HANDED_OUT);

        aftermath.rate(
                aftermath.awaitRatingLink(received.required("progressToken").asString()), random);
        score.reached(Stage.RATED);

        aftermath.awaitClosedClocks(number, items.size(), roles.supervisor());
        score.reached(Stage.CLOSED);
        return items.size();
    }
}
