-- what departments and items are called; ids are unique over both
create table name (
    id   text primary key,
    name text not null
);
