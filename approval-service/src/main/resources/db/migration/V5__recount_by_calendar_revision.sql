-- by which calendar a task's due date was counted; open tasks of an older one are counted again
alter table department_task add column calendar_revision bigint not null default 0;
alter table department_task alter column calendar_revision drop default;

drop index department_task_provisional;
create index department_task_recount on department_task (calendar_revision) where status <> 'DECIDED';
