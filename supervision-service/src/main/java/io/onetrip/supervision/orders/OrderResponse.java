package io.onetrip.supervision.orders;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "SupervisionOrder",
        description =
                "departmentName: absent where the joint review has to act; settledAt: when what was waited for came")
record OrderResponse(
        String number,
        OrderRule rule,
        SupervisionOrder.State state,
        String caseNumber,
        String itemCaseNumber,
        String itemName,
        @Nullable String departmentName,
        LocalDate due,
        Instant issuedAt,
        @Nullable Instant settledAt,
        SupervisionOrder.@Nullable Word answer,
        SupervisionOrder.@Nullable Word closing) {

    @Schema(name = "SupervisionOrderPage", description = "next: send it as after, absent on the last page")
    record Page(List<OrderResponse> content, @Nullable Long next) {}

    static Stream<String> ids(SupervisionOrder order) {
        return Stream.of(
                order.silence().itemId(),
                Objects.requireNonNullElse(order.silence().department(), ""));
    }

    static OrderResponse of(SupervisionOrder order, Map<String, String> names) {
        var silence = order.silence();
        var department = silence.department();
        return new OrderResponse(
                order.number(),
                silence.rule(),
                order.state(),
                silence.caseNumber(),
                silence.itemCaseNumber(),
                names.getOrDefault(silence.itemId(), silence.itemId()),
                department == null ? null : names.getOrDefault(department, department),
                silence.due(),
                order.issuedAt(),
                order.settledAt(),
                order.answer(),
                order.closing());
    }
}
