-- seals of departments: one in use at a time, kept by a chief representative who answers for each use
create table approval_seal (
    id            text        primary key,
    department    text        not null,
    name          text        not null check (length(name) between 1 and 100),
    keeper        jsonb       not null,
    authorises    boolean     not null,
    registered_at timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawal    jsonb,
    check ((withdrawn_at is null) = (withdrawal is null))
);
comment on column approval_seal.authorises is 'true: what an officer or system of the department grants is sealed by the keeper''s authority; false: each by the keeper''s own hand';
create unique index approval_seal_in_use on approval_seal (department) where withdrawn_at is null;
create index approval_seal_of_department on approval_seal (department, registered_at desc);

-- certificates that grants brought about
create table electronic_license (
    token           text        primary key check (token ~ '^[A-Za-z0-9_-]{22}$'),
    serial          bigint      generated always as identity unique,
    number          text        not null,
    name            text        not null,
    holder          text        not null,
    task_id         text        not null references department_task (id),
    case_number     text        not null,
    hall            text        not null,
    item_id         text        not null,
    item_name       text        not null,
    department      text        not null,
    decided_by      jsonb       not null,
    decided_at      timestamptz not null,
    state           text        not null default 'WAITING' check (state in ('WAITING', 'ISSUED', 'REVOKED')),
    issue           jsonb,
    issued_at       timestamptz,
    revocation      jsonb,
    check ((state = 'WAITING') = (issue is null)),
    check ((state = 'REVOKED') = (revocation is not null)),
    check ((issue is null) = (issued_at is null))
);
comment on column electronic_license.token is '128 random bits: who has it may verify the licence, nobody can guess it';
comment on column electronic_license.issue is 'the text that was signed, as it was signed, with algorithm, key and signature';
create index electronic_license_waiting on electronic_license (department, serial) where state = 'WAITING';
create index electronic_license_of_department on electronic_license (department, serial desc);
create index electronic_license_number on electronic_license (department, number);
create index electronic_license_of_task on electronic_license (task_id);
