-- the feed of one status, the tasks of one officer and the history of one case, without reading all of a department's past
create index department_task_feed_by_status on department_task (department, status, position);
create index department_task_claimed on department_task (department, claimed_by_id, due, id)
    where claimed_by_id is not null;
create index department_task_case on department_task (department, case_number text_pattern_ops);
