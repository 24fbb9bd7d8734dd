-- the one extension of a task's limit, by the head of the organ or of the people's government (行政许可法 42)
create table task_extension (
    task_id    text        primary key references department_task,
    joint      boolean     not null,
    days       int         not null check (days > 0),
    unit       text        not null check (unit in ('WORKING_DAY', 'CALENDAR_DAY')),
    reason     text        not null,
    granted_at timestamptz not null,
    granted_on date        not null,
    granted_by jsonb       not null,
    authority  jsonb,
    check (joint = (authority is not null))
);
comment on column task_extension.authority is 'who of the people''s government approved it, and by which document';
