-- when each step of a task was begun, and by whom
create table task_step (
    task_id  text        not null references department_task,
    number   int         not null check (number > 0),
    step     text        not null check (step in ('ACCEPTANCE', 'EXAMINATION', 'DECISION', 'LICENCE', 'DELIVERY')),
    moved_at timestamptz not null,
    moved_on date        not null,
    moved_by jsonb       not null,
    primary key (task_id, number),
    unique (task_id, step)
);
-- the changes of all items of a case
create index department_task_of_case on department_task (case_number);
