-- comments and marks on single fields and materials of a task, for its own department; struck out, never deleted
create table task_comment (
    task_id    text        not null references department_task,
    number     int         not null check (number > 0),
    subject    text        not null check (subject in ('FIELD', 'MATERIAL')),
    subject_id text        not null,
    mark       text        check (mark in ('DOUBT', 'CHECKED')),
    text       text        not null,
    written_by jsonb       not null,
    written_at timestamptz not null,
    struck_at  timestamptz,
    primary key (task_id, number),
    check (mark is not null or text <> '')
);
