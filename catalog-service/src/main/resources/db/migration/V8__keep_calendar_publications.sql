-- every version of a year's calendar, by whom and when; calendar_year holds the latest
alter table calendar_year add column version integer not null default 1 check (version > 0);

create table calendar_publication (
    year              integer     not null references calendar_year,
    version           integer     not null,
    days              json        not null,
    published_at      timestamptz not null,
    published_by      text,
    published_by_name text,
    primary key (year, version),
    check ((published_by is null) = (published_by_name is null))
);

comment on column calendar_publication.published_by is 'null for years that came with the service';

insert into calendar_publication (year, version, days, published_at)
select year, version, days, published_at from calendar_year;
