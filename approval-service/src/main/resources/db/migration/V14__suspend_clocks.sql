-- special procedures that stop the clock of a task (行政许可法 45), each with the notice to the applicant
create table task_suspension (
    task_id      text        not null references department_task,
    number       int         not null check (number > 0),
    kind         text        not null,
    name         text        not null,
    reason       text        not null,
    notice       text        not null,
    opened_at    timestamptz not null,
    opened_on    date        not null,
    opened_by    jsonb       not null,
    expected_end date        not null check (expected_end >= opened_on),
    closed_at    timestamptz,
    closed_on    date        check (closed_on >= opened_on),
    closed_by    jsonb,
    result       text,
    primary key (task_id, number),
    check (num_nulls(closed_at, closed_on, closed_by, result) in (0, 4))
);
