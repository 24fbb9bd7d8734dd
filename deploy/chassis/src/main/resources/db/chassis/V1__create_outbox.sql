-- the last number given to an event of each aggregate; its row lock keeps the aggregate's order
create table event_sequence (
    aggregate_type text   not null,
    aggregate_id   text   not null,
    last           bigint not null check (last > 0),
    primary key (aggregate_type, aggregate_id)
);

-- what waits to be sent; the relay deletes what the broker has acknowledged
create table outbox (
    id         bigint generated always as identity primary key,
    topic      text        not null,
    key        text,
    headers    jsonb       not null,
    payload    bytea,
    created_at timestamptz not null default clock_timestamp(),
    refused    text
);

comment on column outbox.refused is 'why the broker will never take this row; it no longer stands before others';
create index outbox_refused on outbox (id) where refused is not null;

-- The table is empty most of the time: vacuum by count, because a share of nothing never comes.
alter table outbox set (
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 2000,
    autovacuum_vacuum_insert_scale_factor = 0,
    autovacuum_vacuum_insert_threshold = 10000,
    autovacuum_analyze_scale_factor = 0,
    autovacuum_analyze_threshold = 10000
);
