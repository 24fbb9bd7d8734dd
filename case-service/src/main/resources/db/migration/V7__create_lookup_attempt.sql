-- Wrong guesses at the last four digits, counted for numbers that exist and numbers that do not alike.
create table lookup_attempt (
    case_number text    not null,
    day         date    not null,
    wrong       integer not null check (wrong > 0),
    primary key (case_number, day)
);
