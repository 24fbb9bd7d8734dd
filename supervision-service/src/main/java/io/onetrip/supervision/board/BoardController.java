package io.onetrip.supervision.board;

import io.onetrip.chassis.security.RequiresRole;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The board, once or as it changes. */
@RestController
@RequiresRole("supervisor")
class BoardController {
    private final BoardSnapshot snapshot;
    private final BoardStream stream;

    BoardController(BoardSnapshot snapshot, BoardStream stream) {
        this.snapshot = snapshot;
        this.stream = stream;
    }

    @GetMapping("/api/supervision/board")
    Board board() {
        return snapshot.current().board();
    }

    @GetMapping(path = "/api/supervision/board/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream() {
        return stream.open();
    }
}
