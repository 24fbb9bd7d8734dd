-- What a department found when it verified what was committed to (事后核查); the last word for each item and material.
create table commitment_verification (
    case_number text        not null,
    item_id     text        not null,
    material_id text        not null,
    outcome     text        not null check (outcome in ('FULFILLED', 'RECTIFY', 'REVOKED')),
    findings    text        not null,
    rectify_by  date,
    verified_by text        not null,
    verified_at timestamptz not null,
    primary key (case_number, item_id, material_id),
    check ((outcome = 'RECTIFY') = (rectify_by is not null))
);
