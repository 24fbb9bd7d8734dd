-- years of the working-day calendar as published; the highest revision names the calendar as a whole
create table calendar_year (
    year     int    primary key,
    days     jsonb  not null,
    revision bigint not null unique check (revision > 0)
);
