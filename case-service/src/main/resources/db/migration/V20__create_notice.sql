-- What the applicant is to be told; written with the step that it tells of, sent afterwards, and kept.
create table notice (
    id           bigint generated always as identity primary key,
    case_number  text        not null,
    kind         text        not null,
    phone_cipher text        not null,
    text_cipher  text        not null,
    written_at   timestamptz not null,
    attempts     integer     not null default 0,
    next_attempt timestamptz,
    sent_at      timestamptz,
    failure      text,
    check (sent_at is null or next_attempt is null)
);
create index notice_case on notice (case_number, id);
create index notice_due on notice (next_attempt) where next_attempt is not null;
