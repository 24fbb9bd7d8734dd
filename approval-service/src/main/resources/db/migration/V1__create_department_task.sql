-- one item of a case before its department
create table department_task (
    id              text        primary key check (id ~ '^[0-9A-Z]{31}[0-9]{8}[0-9]{4}$'),
    case_number     text        not null,
    item_id         text        not null,
    item_name       text        not null,
    department      text        not null,
    results         jsonb       not null,
    bundle_name     text        not null,
    hall            text        not null,
    applicant_name  text        not null,
    wave            int         not null check (wave >= 1),
    received_at     timestamptz not null,
    accepted_at     timestamptz not null,
    dispatched_at   timestamptz not null,
    limits          jsonb       not null,
    content         jsonb       not null,
    due             date        not null,
    due_provisional boolean     not null,
    position        bigint      not null,
    status          text        not null default 'OPEN' check (status in ('OPEN', 'CLAIMED', 'DECIDED')),
    claimed_by      jsonb,
    claimed_by_id   text,
    claimed_at      timestamptz,
    decision        jsonb,
    version         int         not null default 1,
    unique (department, position),
    check ((status = 'OPEN') = (claimed_by is null)),
    check ((status = 'DECIDED') = (decision is not null))
);

comment on column department_task.due is 'the earliest of promise, statute and the promise of the case';
comment on column department_task.content is 'form and materials of this item, as dispatched';
create index department_task_open on department_task (department, due, id) where status <> 'DECIDED';
create index department_task_by_status on department_task (department, status, due, id);
create index department_task_provisional on department_task (id) where due_provisional and status <> 'DECIDED';

-- last position given in each department's feed; its row lock makes positions visible in their order
create table department_feed (
    department text   primary key,
    last       bigint not null check (last > 0)
);
