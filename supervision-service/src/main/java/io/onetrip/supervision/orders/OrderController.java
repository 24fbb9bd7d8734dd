package io.onetrip.supervision.orders;

import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.onetrip.supervision.naming.Names;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Supervision orders, for supervisors and for whom they are to. */
@RestController
@RequestMapping("/api/supervision/orders")
@Tag(name = "Orders", description = "Supervision orders (督办单)")
class OrderController {
    private static final String REVIEWER = "joint-reviewer";
    private final Orders orders;
    private final MoveOrders moveOrders;
    private final Names names;

    OrderController(Orders orders, MoveOrders moveOrders, Names names) {
        this.orders = orders;
        this.moveOrders = moveOrders;
        this.names = names;
    }

    record WordRequest(
            @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\x00]*")
            String text) {}

    @GetMapping
    @RequiresRole("supervisor")
    @Operation(summary = "List orders, the latest first")
    OrderResponse.Page all(
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam @Nullable Long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return page(new OrderFilter(closed, true, null, false), after, limit);
    }

    @GetMapping("/own")
    @RequiresRole({"approver", "chief-representative", REVIEWER})
    @Operation(summary = "List orders to the own department, or to the joint review, the latest first")
    OrderResponse.Page own(
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam @Nullable Long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Actor actor) {
        return page(new OrderFilter(closed, false, actor.department(), actor.has(REVIEWER)), after, limit);
    }

    @PostMapping("/{number}/answer")
    @RequiresRole({"chief-representative", REVIEWER})
    @Operation(summary = "Answer an order to the own department, or to the joint review; the last answer holds")
    @ApiResponse(responseCode = "200", description = "Answered")
    @ApiResponse(responseCode = "404", description = "/problems/order-not-found: unknown, or not to the caller")
    @ApiResponse(responseCode = "409", description = "/problems/order-closed")
    @Idempotent
    OrderResponse answer(@PathVariable String number, @Valid @RequestBody WordRequest request, Actor actor) {
        return response(moveOrders.answer(
                number, theirs(actor), actor.name(), request.text().strip()));
    }

    @PostMapping("/{number}/closing")
    @RequiresRole("supervisor")
    @Operation(summary = "Close an order with its result, once what it waits for has come")
    @ApiResponse(responseCode = "200", description = "Closed")
    @ApiResponse(responseCode = "404", description = "/problems/order-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/order-closed, order-unsettled")
    @Idempotent
    OrderResponse close(@PathVariable String number, @Valid @RequestBody WordRequest request, Actor actor) {
        return response(moveOrders.close(number, actor.name(), request.text().strip()));
    }

    private static Predicate<Silence> theirs(Actor actor) {
        return silence -> silence.department() == null
                ? actor.has(REVIEWER)
                : actor.has("chief-representative") && silence.department().equals(actor.department());
    }

    private OrderResponse.Page page(OrderFilter filter, @Nullable Long after, int limit) {
        var found = orders.page(filter, after, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var known = names.of(
                shown.stream().flatMap(one -> OrderResponse.ids(one.order())).collect(Collectors.toSet()));
        return new OrderResponse.Page(
                shown.stream().map(one -> OrderResponse.of(one.order(), known)).toList(),
                found.size() > limit ? shown.getLast().serial() : null);
    }

    private OrderResponse response(SupervisionOrder order) {
        return OrderResponse.of(order, names.of(OrderResponse.ids(order).collect(Collectors.toSet())));
    }
}
