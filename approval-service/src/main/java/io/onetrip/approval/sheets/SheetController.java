package io.onetrip.approval.sheets;

import io.onetrip.approval.tasks.adapter.rest.Officers;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.approval.tasks.domain.TaskFilter;
import io.onetrip.approval.tasks.domain.TaskList;
import io.onetrip.approval.tasks.domain.TaskStatus;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Open tasks out as a workbook, filled in and in again. */
@RestController
@RequestMapping("/api/approval/sheets")
@Tag(name = "Workbooks", description = "For departments without an interface")
@RequiresRole({"approver", "chief-representative"})
class SheetController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final TaskList tasks;
    private final TaskWorkbook workbook;
    private final HandInSheet handIn;
    private final DecisionSheets sheets;

    SheetController(TaskList tasks, TaskWorkbook workbook, HandInSheet handIn, DecisionSheets sheets) {
        this.tasks = tasks;
        this.workbook = workbook;
        this.handIn = handIn;
        this.sheets = sheets;
    }

    /** @param id of the workbook handed in, to fetch its results again */
    record SheetResponse(long id, List<RowResult> rows) {}

    @GetMapping(path = "/tasks.xlsx", produces = XLSX)
    @Operation(summary = "Fetch the open tasks of the own department, the most urgent 1000, as a workbook")
    ResponseEntity<byte[]> tasks(Actor actor) {
        var filter = new TaskFilter(Officers.of(actor).department(), null, null, null, null, null);
        var open = tasks.page(filter, null, TaskWorkbook.MOST_ROWS).stream()
                .filter(task ->
                        task.task().status() == TaskStatus.OPEN || task.task().status() == TaskStatus.CLAIMED)
                .toList();
        return file("tasks.xlsx", workbook.tasks(open));
    }

    /** Rows without an outcome are left alone; each other one is answered for itself. */
    @PostMapping(consumes = {XLSX, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @Operation(
            summary = "Hand a filled-in workbook in; its body is the file",
            description =
                    "Up to 1000 rows. A row without an outcome is SKIPPED, a wrong one REJECTED at nobody else's cost.")
    @ApiResponse(responseCode = "200", description = "What became of each row")
    @ApiResponse(responseCode = "422", description = "/problems/sheet-unreadable, idempotency-key-reused")
    @Idempotent
    SheetResponse handIn(@RequestBody byte[] content, Actor actor) {
        var id = handIn.handIn(workbook.read(content), Officers.of(actor));
        return new SheetResponse(id, results(id, actor));
    }

    @GetMapping(path = "/{id}/results.xlsx", produces = XLSX)
    @Operation(summary = "Fetch what became of each row as a workbook")
    @ApiResponse(responseCode = "404", description = "/problems/sheet-not-found")
    ResponseEntity<byte[]> resultsOf(@PathVariable long id, Actor actor) {
        return file("results.xlsx", workbook.results(results(id, actor)));
    }

    private List<RowResult> results(long id, Actor actor) {
        return sheets.find(Officers.of(actor).department(), id)
                .orElseThrow(() -> new ApprovalRefused(
                        Reason.SHEET_NOT_FOUND, "没有这份工作簿 (No such workbook was handed in by your department)"));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.parseMediaType(XLSX))
                .body(content);
    }
}
