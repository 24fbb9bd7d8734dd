-- Sequences never wait for one another; what a rolled back transaction leaves out is not missed.
create sequence case_serial;
create sequence receipt_serial;
create sequence output_serial;

-- The national number of an item case counts per task and day.
create table item_case_serial (
    task_code text not null,
    day       date not null,
    last      integer not null check (last > 0),
    primary key (task_code, day)
);
