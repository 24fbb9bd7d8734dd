-- the working days the catalogue has published
create table calendar_year (
    year     int    primary key,
    days     jsonb  not null,
    revision bigint not null
);
