package io.onetrip.supervision.orders;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an order is about.
 *
 * @param department who has to act; null: the joint review
 * @param opinion number of the opinion among those of the item, 0 where it is about none
 * @param due the last day that passed in silence, in Asia/Shanghai
 */
public record Silence(
        OrderRule rule,
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        @Nullable String department,
        int opinion,
        LocalDate due) {}
