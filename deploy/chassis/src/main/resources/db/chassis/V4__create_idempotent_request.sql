-- answers given to requests with an Idempotency-Key, to be given again
create table idempotent_request (
    caller       text        not null,
    key          text        not null,
    fingerprint  bytea       not null,
    status       int,
    location     text,
    content_type text,
    body         bytea,
    created_at   timestamptz not null default clock_timestamp(),
    primary key (caller, key)
);

create index idempotent_request_age on idempotent_request (created_at);
