package io.onetrip.approval.tasks.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the next page, absent on the last */
@Schema(description = "next: cursor of the next page, absent on the last")
record TaskPage(List<TaskSummary> content, @Nullable String next) {}
