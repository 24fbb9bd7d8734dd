package io.onetrip.approval.tasks.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a work list shows.
 *
 * @param status null for all that are neither decided nor closed
 * @param claimedBy null for everybody's
 * @param query null, or the beginning of a case number; among tasks not decided also part of the item's or applicant's
 *     name
 * @param items null for all, or those of a post (岗位)
 * @param alwaysOf whose claimed tasks are shown whatever their item, or null
 */
public record TaskFilter(
        String department,
        @Nullable TaskStatus status,
        @Nullable String claimedBy,
        @Nullable String query,
        @Nullable List<String> items,
        @Nullable String alwaysOf) {}
