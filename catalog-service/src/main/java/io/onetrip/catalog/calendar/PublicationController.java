package io.onetrip.catalog.calendar;

import io.onetrip.catalog.calendar.CalendarYears.Publisher;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A year's day list from the annual notice, brought in by an editor. */
@RestController
@Tag(name = "Calendar publication", description = "For editors")
@RequiresRole("catalog-editor")
@RequestMapping("/api/catalog/calendar/{year}")
class PublicationController {

    /** Bytes; a year has 366 days at most, and a day needs less than a hundred. */
    private static final int LARGEST = 1 << 20;

    private final PublishYear publishYear;
    private final CalendarYears years;

    PublicationController(PublishYear publishYear, CalendarYears years) {
        this.publishYear = publishYear;
        this.years = years;
    }

    record Publications(List<Publication> content) {}

    /** Takes the list in whole or not at all; {@code dryRun} says what would change and changes nothing. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Publish a year, or a corrected one again",
            description = "The list as {year, days: [{date, name, workday}]}, as its days alone, or as days under their"
                    + " dates. The same list again changes nothing. dryRun says what would change and changes nothing.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = CalendarYear.class))))
    @ApiResponse(responseCode = "200", description = "What was, or would be, changed, day by day")
    @ApiResponse(responseCode = "400", description = "/problems/calendar-unreadable with line and column")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/calendar-changed: another version than basedOn holds by now")
    @ApiResponse(responseCode = "413", description = "/problems/too-large")
    @ApiResponse(responseCode = "422", description = "/problems/calendar-invalid with faults, each at a JSON pointer")
    PublicationResponse publish(
            @PathVariable @Min(2000) @Max(2200) int year,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(description = "Version the editor saw, 0 for none; without it any is replaced")
                    @RequestParam(required = false)
                    @PositiveOrZero
                    @Nullable
                    Integer basedOn,
            InputStream list,
            Actor actor)
            throws IOException {
        var source = list.readNBytes(LARGEST + 1);
        if (source.length > LARGEST) throw new DayListTooLarge();
        var checked = DayListRules.check(year, DayList.read(source));
        var comparison = dryRun
                ? publishYear.compare(checked.year(), basedOn)
                : publishYear.publish(checked.year(), basedOn, new Publisher(actor.id(), actor.name()));
        return PublicationResponse.of(dryRun, checked, comparison);
    }

    @GetMapping("/publications")
    @Operation(summary = "List the versions of a year, the latest first")
    Publications history(@PathVariable @Min(2000) @Max(2200) int year) {
        return new Publications(years.history(year));
    }
}
