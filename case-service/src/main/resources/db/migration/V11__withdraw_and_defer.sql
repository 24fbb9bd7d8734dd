-- An applicant may withdraw before the decision; a material may follow after acceptance until a day promised in writing.
alter table service_case
    add column withdrawal   jsonb,
    add column deferred     jsonb not null default '[]',
    add column deferred_due date,
    drop constraint service_case_status_check,
    drop constraint service_case_check1,
    add constraint service_case_status_check check (status in
        ('RECEIVED', 'CORRECTION_REQUESTED', 'REFUSED', 'WITHDRAWN', 'ACCEPTED', 'OUTPUT_READY', 'COMPLETED')),
    add constraint service_case_acceptance_check check
        (status = 'WITHDRAWN' or (status in ('ACCEPTED', 'OUTPUT_READY', 'COMPLETED')) = (acceptance is not null)),
    add constraint service_case_withdrawal_check check (status <> 'WITHDRAWN' or withdrawal is not null);

comment on column service_case.deferred_due is 'the earliest day by which a deferred material is awaited';
create index service_case_deferred on service_case (deferred_due) where deferred_due is not null;

-- An item that was with its department may be closed; when it was sent there stays known.
alter table item_case
    add column closed_reason text check (closed_reason in ('PREDECESSOR_REFUSED', 'WITHDRAWN', 'MATERIAL_LAPSED')),
    drop constraint item_case_check,
    add constraint item_case_dispatched_check check
        (status = 'CLOSED' or (status = 'WAITING') = (dispatched_at is null));

-- Who promised in writing and broke it gets no more credit until it is repaired.
create table broken_promise (
    identity_hash text        not null,
    case_number   text        not null,
    subject       text        not null,
    broken_at     timestamptz not null,
    repaired_at   timestamptz,
    repaired_by   text,
    primary key (identity_hash, case_number, subject)
);

comment on column broken_promise.subject is 'what was promised: a material''s id';
