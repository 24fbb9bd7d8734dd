package io.onetrip.approval.tasks.adapter.rest;

import java.util.List;

/** @param next what to send as {@code after} next time; stays the same while nothing new has come */
record TaskFeed(List<TaskSummary> content, String next) {}
