-- supervision orders (督办单): each silence once, until a supervisor closes what was settled
create table supervision_order (
    number           text        primary key,
    serial           bigint      generated always as identity unique,
    rule             text        not null check (rule in ('ITEM_LATE', 'OPINION_LATE', 'REVIEW_LATE')),
    case_number      text        not null,
    item_case_number text        not null,
    item_id          text        not null,
    department       text,
    opinion          int         not null default 0 check (opinion >= 0),
    due              date        not null,
    issued_at        timestamptz not null,
    settled_at       timestamptz,
    answer           jsonb,
    closing          jsonb,
    check (closing is null or settled_at is not null),
    unique (rule, item_case_number, opinion, due)
);
comment on column supervision_order.department is 'who has to act; null: the joint review of refusals';
comment on column supervision_order.opinion is 'number of the opinion among those of the item; 0 where it is about none';
create index supervision_order_open on supervision_order (serial desc) where closing is null;
create index supervision_order_of on supervision_order (department, serial desc);
create sequence supervision_order_number;
