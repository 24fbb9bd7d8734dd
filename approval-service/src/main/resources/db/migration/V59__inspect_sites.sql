-- site inspections by two officers (行政许可法 34(3)), each with the record that both sign
create table site_inspection (
    task_id       text   not null references department_task,
    number        int    not null check (number > 0),
    state         text   not null check (state in ('PLANNED', 'REPORTED', 'SIGNED', 'CANCELLED')),
    planned_on    date   not null,
    inspector_ids text[] not null check (array_length(inspector_ids, 1) = 2 and inspector_ids[1] <> inspector_ids[2]),
    inspection    jsonb  not null,
    primary key (task_id, number)
);
create index site_inspection_open_of on site_inspection using gin (inspector_ids) where state in ('PLANNED', 'REPORTED');
