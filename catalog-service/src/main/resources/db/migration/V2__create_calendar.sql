-- years whose holiday notice is out; days differ from Monday to Friday
create table calendar_year (
    year         integer     primary key check (year between 2000 and 2200),
    days         json        not null,
    published_at timestamptz not null default now()
);
