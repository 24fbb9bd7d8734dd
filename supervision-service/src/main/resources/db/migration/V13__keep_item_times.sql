-- what departments told of stops, extensions and steps of an item, whether its clock has started or not
create table item_times (
    item_case_number text  primary key,
    case_number      text  not null,
    times            jsonb not null
);
create index item_times_case on item_times (case_number);
comment on column item_times.times is 'wave, stops, extension and steps, as told';

-- of all items of its case, as the clock was last counted by
alter table clock add column times jsonb not null default '[]';
