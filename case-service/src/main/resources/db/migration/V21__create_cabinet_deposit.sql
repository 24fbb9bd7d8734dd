-- What lies in the self-service cabinets: one packet to a slot.
create table cabinet_deposit (
    hall        text        not null,
    cabinet     text        not null,
    slot        text        not null,
    case_number text        not null unique,
    clerk_id    text        not null,
    clerk_name  text        not null,
    placed_at   timestamptz not null,
    primary key (hall, cabinet, slot)
);
