-- what departments told of stops and extensions of an item's clock
create table item_times (
    item_case_number text  primary key,
    case_number      text  not null,
    times            jsonb not null
);
create index item_times_case on item_times (case_number);
