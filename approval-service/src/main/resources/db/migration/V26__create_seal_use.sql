-- the department's copy of each triplicate slip (三联单); a use without case, task and licence cannot be stored
create table seal_use (
    number      text        primary key,
    serial      bigint      generated always as identity unique,
    seal_id     text        not null references approval_seal (id),
    license     text        not null unique references electronic_license (token),
    task_id     text        not null references department_task (id),
    case_number text        not null,
    department  text        not null,
    hall        text        not null,
    signer      jsonb       not null,
    keeper      jsonb       not null,
    used_at     timestamptz not null
);
create index seal_use_of_department on seal_use (department, serial desc);

create table seal_use_serial (
    department text   not null,
    day        date   not null,
    last       bigint not null check (last > 0),
    primary key (department, day)
);

-- what the catalogue calls departments
create table department_name (
    id   text primary key,
    name text not null
);
