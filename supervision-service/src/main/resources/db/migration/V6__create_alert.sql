-- every alert, raised once per clock and kind
create table alert (
    id          bigint      generated always as identity primary key,
    clock_id    text        not null references clock,
    case_number text        not null,
    kind        text        not null check (kind in ('AMBER', 'RED')),
    due         date        not null,
    raised_at   timestamptz not null,
    unique (clock_id, kind)
);

create index alert_case on alert (case_number);
