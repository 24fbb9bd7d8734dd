-- a refusal is a proposal that climbs its department's ladder and is reviewed jointly (否定报备)
create table refusal_filing (
    id          text        primary key,
    task_id     text        not null references department_task (id),
    number      int         not null check (number > 0),
    department  text        not null,
    state       text        not null check (state in ('PROPOSED', 'IN_REVIEW', 'RETURNED', 'OVERRULED', 'UPHELD')),
    rung_role   text,
    review_due  date,
    overdue     boolean     not null default false,
    filing      jsonb       not null,
    proposed_at timestamptz not null,
    version     int         not null,
    unique (task_id, number),
    check ((state = 'PROPOSED') = (rung_role is not null)),
    check (state <> 'IN_REVIEW' or review_due is not null)
);
comment on column refusal_filing.rung_role is 'the role whose turn it is on the ladder';
comment on column refusal_filing.review_due is 'last of the two working days of the joint review';
create unique index refusal_filing_running on refusal_filing (task_id) where state in ('PROPOSED', 'IN_REVIEW');
create index refusal_filing_on_ladder on refusal_filing (department, rung_role) where state = 'PROPOSED';
create index refusal_filing_in_review on refusal_filing (review_due, id) where state = 'IN_REVIEW';
