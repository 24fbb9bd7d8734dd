-- What the catalogue published, every version that came by: a running case keeps the one it was planned with.
create table bundle_version (
    id        text    not null,
    version   integer not null check (version > 0),
    published jsonb   not null,
    primary key (id, version)
);

create table calendar_year (
    year integer primary key,
    days jsonb not null
);
