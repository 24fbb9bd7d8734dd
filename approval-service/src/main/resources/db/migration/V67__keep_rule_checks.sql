-- what became of an item's rule (秒批, 见章盖章) when its task was opened
create table rule_check (
    task_id text  primary key references department_task (id),
    result  jsonb not null
);
comment on column rule_check.result is 'the rule with its inputs, and what stood in its way; nothing did where the task was granted';
