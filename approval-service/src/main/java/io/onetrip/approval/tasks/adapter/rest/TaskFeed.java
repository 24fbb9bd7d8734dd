package io.onetrip.approval.tasks.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** @param next what to send as {@code after} next time; stays the same while nothing new has come */
@Schema(description = "next: what to send as after next time, the same while nothing new has come")
record TaskFeed(List<TaskSummary> content, String next) {}
