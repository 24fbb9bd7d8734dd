-- One query of one register for one case: who asked for what and why, what came of it, and when it is asked again.
create table shared_data (
    case_number  text        not null,
    register     text        not null,
    query_number text        not null unique,
    purpose      text        not null,
    asked_by     text        not null,
    hall         text        not null,
    asked_at     timestamptz not null,
    state        text        not null default 'PENDING' check (state in ('PENDING', 'FOUND', 'NOT_FOUND', 'DROPPED')),
    attempts     integer     not null default 0,
    next_attempt timestamptz,
    failure      text,
    answered_at  timestamptz,
    data_cipher  text,
    primary key (case_number, register),
    check ((state = 'PENDING') = (next_attempt is not null)),
    check ((state = 'PENDING') = (answered_at is null)),
    check ((state = 'FOUND') = (data_cipher is not null))
);

comment on column shared_data.asked_by is 'the clerk who took the case in';
create index shared_data_due on shared_data (next_attempt) where next_attempt is not null;
