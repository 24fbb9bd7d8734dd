package io.onetrip.approval.webhooks;

/** What is written to be told; the body names the task and holds nothing of the applicant, who reads the task has that. */
record WebhookMessage(String webhookId, String department, WebhookType type, String taskId, String body) {}
