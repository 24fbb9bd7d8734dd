-- decisions heard before the dispatch of their item
create table early_decision (
    clock_id   text        primary key,
    decided_at timestamptz not null,
    decided_on date        not null,
    outcome    text        not null
);
