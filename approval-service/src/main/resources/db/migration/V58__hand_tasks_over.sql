-- tasks given to a colleague, or back to the pool, each with its reason
create table task_handover (
    task_id    text        not null references department_task,
    number     int         not null check (number > 0),
    claimed_by jsonb,
    claimed_at timestamptz,
    given_to   jsonb,
    given_by   jsonb       not null,
    reason     text        not null check (reason <> ''),
    given_at   timestamptz not null,
    primary key (task_id, number),
    check ((claimed_by is null) = (claimed_at is null)),
    check (claimed_by is not null or given_to is not null)
);
comment on column task_handover.claimed_by is 'who had it until then; null of one that nobody had';
comment on column task_handover.given_to is 'null: back to the pool';
