-- where a department's own system wants to be told of changes
create table webhook_endpoint (
    department             text        primary key,
    url                    text        not null check (length(url) <= 2000),
    events                 text[]      not null,
    active                 boolean     not null default true,
    secret_cipher          text        not null,
    previous_secret_cipher text,
    previous_until         timestamptz,
    registered_by          text        not null,
    registered_at          timestamptz not null,
    check ((previous_secret_cipher is null) = (previous_until is null))
);
comment on column webhook_endpoint.events is 'types that are told; empty for all';

-- what is to be told: written in the transaction of the change, sent outside of it
create table webhook_delivery (
    id           bigint      generated always as identity primary key,
    webhook_id   text        not null unique,
    department   text        not null,
    type         text        not null,
    task_id      text        not null,
    body         text        not null,
    written_at   timestamptz not null,
    keep_until   timestamptz not null,
    next_attempt timestamptz,
    taken_until  timestamptz,
    attempts     int         not null default 0,
    delivered_at timestamptz,
    failure      text,
    failed_at    timestamptz,
    check (delivered_at is null or next_attempt is null)
);
comment on column webhook_delivery.next_attempt is 'null once it is delivered or given up';
comment on column webhook_delivery.taken_until is 'a replica is sending it; afterwards another may';
comment on column webhook_delivery.keep_until is 'when it is given up';
create index webhook_delivery_due on webhook_delivery (department, next_attempt) where next_attempt is not null;
create index webhook_delivery_undelivered on webhook_delivery (department, id) where delivered_at is null;
create index webhook_delivery_by_department on webhook_delivery (department, id);
create index webhook_delivery_delivered on webhook_delivery (delivered_at) where delivered_at is not null;
