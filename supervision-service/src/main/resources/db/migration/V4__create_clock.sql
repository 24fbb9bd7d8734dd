-- one clock per case and per dispatched item
create table clock (
    clock_id          text        primary key,
    kind              text        not null check (kind in ('CASE', 'ITEM')),
    case_number       text        not null,
    item_id           text,
    item_name         text,
    department        text,
    bundle_name       text        not null,
    hall              text        not null,
    started_at        timestamptz not null,
    terms             jsonb       not null,
    dues              jsonb       not null,
    due               date        not null,
    provisional       boolean     not null,
    amber_from        date        not null,
    red_from          date        not null,
    calendar_revision bigint      not null,
    light             text        not null check (light in ('GREEN', 'AMBER', 'RED')),
    amber_raised      boolean     not null,
    red_raised        boolean     not null,
    closed_at         timestamptz,
    closed_on         date,
    outcome           text check (outcome in ('GRANTED', 'REFUSED', 'CLOSED', 'ANSWERED')),
    next_turn_on      date,
    check ((kind = 'ITEM') = (department is not null and item_id is not null and item_name is not null)),
    check ((closed_at is null) = (outcome is null) and (closed_at is null) = (closed_on is null)),
    check (due < red_from)
);

comment on column clock.clock_id is 'case number or item case number';
comment on column clock.terms is 'days and limits it is counted by, frozen at its start';
comment on column clock.next_turn_on is 'the day from which light or alerts have to change; null when none will come';

create index clock_case on clock (case_number);
create index clock_turn on clock (next_turn_on) where next_turn_on is not null;
create index clock_recount on clock (calendar_revision) where closed_at is null or provisional;
create index clock_running on clock (due, clock_id) where closed_at is null;
create index clock_running_light on clock (light, due, clock_id) where closed_at is null;
create index clock_running_department on clock (department, due, clock_id) where closed_at is null;
create index clock_closed on clock (due, clock_id) where closed_at is not null;
