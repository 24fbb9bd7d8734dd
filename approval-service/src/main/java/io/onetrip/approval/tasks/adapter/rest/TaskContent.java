package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.approval.tasks.domain.TaskList;
import org.springframework.stereotype.Component;

/** A task for those who review it from outside its work list; who may, the caller has made sure of. */
@Component
public class TaskContent {
    private final TaskList tasks;
    private final TaskViews views;

    TaskContent(TaskList tasks, TaskViews views) {
        this.tasks = tasks;
        this.views = views;
    }

    public TaskView of(String taskId) {
        return views.view(tasks.find(taskId).orElseThrow(() -> FindTask.unknown(taskId)));
    }
}
