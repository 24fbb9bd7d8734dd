-- The case had ended the item before a rule granted it: the task is closed and keeps what the rule said.
alter table department_task
    drop constraint department_task_check1,
    add constraint department_task_decided_check
        check (case status when 'DECIDED' then decision is not null when 'CLOSED' then true else decision is null end);
