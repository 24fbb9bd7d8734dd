-- the last event of each aggregate that this service has applied
create table inbox (
    source         text   not null,
    aggregate_type text   not null,
    aggregate_id   text   not null,
    last           bigint not null default 0 check (last >= 0),
    primary key (source, aggregate_type, aggregate_id)
);

-- events that came before their predecessors
create table parked_event (
    id             bigint generated always as identity primary key,
    place          text        not null,
    source         text        not null,
    aggregate_type text        not null,
    aggregate_id   text        not null,
    sequence       bigint      not null,
    type           text        not null,
    topic          text        not null,
    key            text,
    headers        jsonb       not null,
    payload        bytea,
    parked_at      timestamptz not null default clock_timestamp(),
    unique (source, aggregate_type, aggregate_id, sequence)
);

-- events that could not be read or applied; an open one holds back its aggregate
create table dead_letter (
    id             bigint generated always as identity primary key,
    place          text        not null,
    source         text,
    aggregate_type text,
    aggregate_id   text,
    sequence       bigint,
    type           text,
    topic          text        not null,
    key            text,
    headers        jsonb       not null,
    payload        bytea,
    reason         text        not null,
    attempts       int         not null default 1,
    failed_at      timestamptz not null default clock_timestamp(),
    resolution     text check (resolution in ('REPLAYED', 'DISCARDED')),
    resolved_at    timestamptz,
    resolved_by    text,
    check ((resolution is null) = (resolved_at is null))
);

comment on column parked_event.place is 'topic-partition@offset where the event was first read';
comment on column dead_letter.place is 'topic-partition@offset where the event was first read';

create unique index dead_letter_open_place on dead_letter (place) where resolution is null;
create unique index dead_letter_open_event on dead_letter (source, aggregate_type, aggregate_id, sequence)
    where resolution is null;
