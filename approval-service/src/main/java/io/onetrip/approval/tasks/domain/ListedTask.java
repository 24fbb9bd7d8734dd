package io.onetrip.approval.tasks.domain;

import io.onetrip.approval.acceptance.domain.ItemAcceptance;
import org.jspecify.annotations.Nullable;

/**
 * A task with all that is shown of it.
 *
 * @param position place in the department's feed, from 1 without gaps
 * @param version grows with every change
 * @param acceptance absent of an entrusted item of which nothing was asked
 */
public record ListedTask(
        DispatchedItem dispatched,
        DepartmentTask task,
        Due due,
        long position,
        int version,
        @Nullable ItemAcceptance acceptance) {}
