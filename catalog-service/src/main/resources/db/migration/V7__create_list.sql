-- lists of items that editors handed in
create table list_job (
    id              bigint      primary key generated always as identity,
    editor          text        not null,
    editor_name     text        not null,
    request_key     text        not null,
    fingerprint     text        not null,
    file_name       text        not null,
    format          text        not null check (format in ('XLSX', 'JSON')),
    trial           boolean     not null,
    status          text        not null check (status in ('CHECKING', 'STORING', 'DONE', 'FAILED', 'CANCELLED')),
    rows            integer     not null default 0,
    checked         integer     not null default 0,
    ignored_columns jsonb       not null default '[]',
    revision        bigint,
    faulty_revision bigint,
    attempts        integer     not null default 0,
    failure         text,
    created_at      timestamptz not null default now(),
    finished_at     timestamptz,
    unique (editor, request_key)
);

-- those that are worked on
create index list_job_working on list_job (id) where status in ('CHECKING', 'STORING');

-- their rows, as they came, and what was found in them
create table list_row (
    job_id   bigint  not null references list_job on delete cascade,
    number   integer not null,
    code     text    not null,
    given    jsonb   not null,
    read     jsonb   not null,
    outcome  text    check (outcome in ('CREATED', 'UPDATED', 'UNCHANGED', 'REPAIRED', 'REJECTED')),
    findings jsonb,
    draft    jsonb,
    primary key (job_id, number)
);
create index list_row_code on list_row (job_id, code, number);
create index list_row_outcome on list_row (job_id, outcome, number);

-- departments that a list brings
create table list_department (
    job_id      bigint not null references list_job on delete cascade,
    id          text   not null,
    name        text   not null,
    credit_code text   not null,
    primary key (job_id, id)
);

-- items by the codes that lists know them by
create index entry_version_local_code on entry_version ((definition -> 'codes' ->> 'localCode')) where kind = 'ITEM';
create index entry_version_handle_code on entry_version ((definition -> 'codes' ->> 'handleItemCode')) where kind = 'ITEM';
create index entry_version_task_code on entry_version ((definition -> 'codes' ->> 'taskCode')) where kind = 'ITEM';
create index draft_local_code on draft ((definition -> 'codes' ->> 'localCode')) where open and kind = 'ITEM';
create index draft_handle_code on draft ((definition -> 'codes' ->> 'handleItemCode')) where open and kind = 'ITEM';
create index draft_task_code on draft ((definition -> 'codes' ->> 'taskCode')) where open and kind = 'ITEM';
