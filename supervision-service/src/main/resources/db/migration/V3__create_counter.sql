-- numbers of the board; scope is a department, a kind of alert, a day or empty
create table counter (
    count text   not null,
    scope text   not null,
    value bigint not null,
    primary key (count, scope)
);

-- one row: tells whether any number changed without reading them all
create table counter_revision (
    one      boolean primary key default true check (one),
    revision bigint  not null
);

insert into counter_revision (revision) values (0);
