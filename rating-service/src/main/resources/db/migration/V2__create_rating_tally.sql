-- counters kept as ratings come; counted is OPENED or a level
create table rating_tally (
    hall    text   not null,
    counted text   not null,
    number  bigint not null check (number > 0),
    primary key (hall, counted)
);
