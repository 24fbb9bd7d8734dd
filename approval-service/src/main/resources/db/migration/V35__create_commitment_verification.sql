-- Commitments in the place of materials, which the department verifies after it has granted (事后核查).
create table commitment_verification (
    task_id       text        not null references department_task (id),
    material_id   text        not null,
    department    text        not null,
    material_name text        not null,
    letter_number text        not null,
    state         text        not null default 'OPEN' check (state in ('OPEN', 'RECTIFYING', 'FULFILLED', 'REVOKED')),
    findings      text,
    rectify_by    date,
    verified_by   text,
    verified_at   timestamptz,
    primary key (task_id, material_id),
    check ((state = 'RECTIFYING') = (rectify_by is not null)),
    check ((state = 'OPEN') = (verified_at is null))
);
create index commitment_verification_open on commitment_verification (department) where state in ('OPEN', 'RECTIFYING');
create index commitment_verification_done on commitment_verification (department, verified_at) where state in ('FULFILLED', 'REVOKED');
