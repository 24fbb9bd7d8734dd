-- Who is responsible, where that is not the clerk who took the case in, and how it came to be so (首窗负责).
alter table service_case
    add column responsible_id text,
    add column responsible_name text,
    add column hand_overs jsonb not null default '[]',
    add check ((responsible_id is null) = (responsible_name is null));

-- The list of the own cases follows responsibility.
create index service_case_responsible on service_case (hall, coalesce(responsible_id, clerk_id), case_number);
drop index service_case_clerk;

-- All open cases of somebody who is absent.
create index service_case_open on service_case (hall, coalesce(responsible_id, clerk_id), case_number)
    where status in ('RECEIVED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'OUTPUT_READY');

-- Clerks whom this service has seen act at a hall's window.
create table hall_clerk (
    hall     text        not null,
    clerk_id text        not null,
    name     text        not null,
    seen_at  timestamptz not null,
    primary key (hall, clerk_id)
);
insert into hall_clerk (hall, clerk_id, name, seen_at)
    select distinct on (hall, clerk_id) hall, clerk_id, clerk_name, received_at
    from service_case order by hall, clerk_id, case_number desc;
