package io.onetrip.cases.exchange;

import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/exchange")
@RequiresRole({"operator", "supervisor", "chief-representative"})
@Tag(name = "Exchange", description = "Exchange tables of the nation (up_pro_*, GB/T 39046) as files")
class ExchangeController {
    private final AllowExchange allowExchange;
    private final WriteExchange writeExchange;
    private final ExchangePlaces places;
    private final Clock clock;

    ExchangeController(AllowExchange allowExchange, WriteExchange writeExchange, ExchangePlaces places, Clock clock) {
        this.allowExchange = allowExchange;
        this.writeExchange = writeExchange;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/{table}")
    @Operation(summary = "One exchange table of a period as CSV or JSON lines", description = """
                    accept and material: of items accepted in the period, or not accepted by their departments (then without acceptDate and promiseDate, and acceptDocNo is that of the decision), and again of items for which materials came in it; process, special_procedure and result: of items answered in it, and again of items of which a result was handed out or revoked in it. The later row counts.
                    Every row begins with projectNo (办件编号), taskCode (实施编码), taskName, orgCode, orgName. Then
                    accept: caseNo, subMatter, projectType (1 即办, 2 承诺), applyDate, acceptDate, promiseDate, acceptDocNo, handlerName, applyerName, applyerType (1 自然人, 2 企业法人, 3 事业法人, 4 社会组织法人, 6 行政机关, 9 其他), applyerPageType, applyerPageCode, contactName, contactMobile, handleUserName, handleUserPageCode;
                    process: processName, eventName, eventStartTime, eventEndTime, handleUserName, handleExplain;
                    special_procedure: specialType (1 延长审批, 2 其他), specialName, startReason, startDate, endDate, specialResult, applyUser;
                    material: materialId, materialName, getType, getNum, attachmentName, attachmentHash;
                    result: resultDate, resultType, resultExplain, handleUserName, certName, certNo, isDeliveryResults, deliveryDate.
                    Numbers of people are masked but for the operator. Each export is audited.""")
    @ApiResponse(responseCode = "200", description = "The rows, sent while they are read")
    @ApiResponse(responseCode = "403", description = "/problems/other-department")
    @ApiResponse(responseCode = "422", description = "/problems/period-invalid")
    @ApiResponse(
            responseCode = "429",
            description = "/problems/exchange-busy with Retry-After: an export of the account is being written")
    void export(
            @PathVariable ExchangeTable table,
            @RequestParam @Parameter(description = "First day, in Asia/Shanghai") LocalDate from,
            @RequestParam @Parameter(description = "Last day: yesterday at the latest, at most a year after the first")
                    LocalDate to,
            @RequestParam @Parameter(description = "Left out: all, of a chief the own") @Nullable @Size(max = 100)
                    String department,
            @RequestParam(defaultValue = "csv") RowFormat format,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        var period = ExchangePeriod.past(from, to, clock);
        try (var _ = places.take(actor.id())) {
            var allowed = allowExchange.allow(table, period, department, actor);
            head(response, table, period, format);
            var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
            writeExchange.write(table, period, allowed, format, out);
            out.flush();
        }
    }

    private static void head(
            HttpServletResponse response, ExchangeTable table, ExchangePeriod period, RowFormat format) {
        response.setContentType(format.mediaType() + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"up_pro_%s-%s-%s.%s\"".formatted(table, period.from(), period.to(), format));
    }
}
