-- last number given to a result of each department and day
create table result_serial (
    department text   not null,
    day        date   not null,
    last       bigint not null check (last > 0),
    primary key (department, day)
);
