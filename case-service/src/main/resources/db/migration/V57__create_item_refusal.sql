-- what departments told of proposed refusals (否定报备): the last of each item
create table item_refusal (
    item_case_number text        primary key,
    case_number      text        not null,
    state            text        not null,
    told_at          timestamptz not null
);
create index item_refusal_case on item_refusal (case_number);
