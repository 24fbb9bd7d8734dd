-- What is known of a case that came without a window (全程网办), beside the case itself.
create table online_case (
    case_number   text        primary key,
    account       text        not null,
    draft_id      uuid        not null,
    hall          text        not null,
    capacity      text        not null check (capacity in ('SELF', 'AGENT', 'LEGAL_REPRESENTATIVE')),
    entrustment   jsonb       check ((entrustment is not null) = (capacity = 'AGENT')),
    submitted_at  timestamptz not null,
    waiting_since timestamptz,
    claimed_by    text,
    claimed_name  text,
    claimed_at    timestamptz,
    unique (account, draft_id),
    check ((claimed_by is null) = (claimed_at is null) and (claimed_by is null) = (claimed_name is null))
);
create index online_case_own on online_case (account, case_number);
create index online_case_hall on online_case (hall, case_number);
create index online_case_waiting on online_case (hall, case_number) where waiting_since is not null;

comment on column online_case.draft_id is 'the draft that was handed in: sent twice, it is one case';
comment on column online_case.waiting_since is 'since when the applicant waits for the hall''s word; null once it has been said';
