package io.onetrip.supervision.board;

import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The board, once or as it changes. */
@RestController
@Tag(name = "Board", description = "Where the city stands")
@RequiresRole("supervisor")
class BoardController {
    private final BoardSnapshot snapshot;
    private final BoardStream stream;

    BoardController(BoardSnapshot snapshot, BoardStream stream) {
        this.snapshot = snapshot;
        this.stream = stream;
    }

    @GetMapping("/api/supervision/board")
    @Operation(summary = "Show the board: counters, departments with most overdue first, the latest alerts")
    Board board() {
        return snapshot.current().board();
    }

    @GetMapping(path = "/api/supervision/board/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Follow the board as server-sent events",
            description = "board at once and on every change, heartbeat after 15 s of silence.")
    SseEmitter stream() {
        return stream.open();
    }
}
