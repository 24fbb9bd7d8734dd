-- Packets that a courier fetches; one order for a case.
create table courier_order (
    order_number     text        primary key,
    case_number      text        not null unique,
    state            text        not null check (state in ('ORDERED', 'SENT', 'TAKEN')),
    recipient_cipher text        not null,
    clerk            jsonb       not null,
    ordered_at       timestamptz not null,
    tracking_number  text,
    check ((state = 'TAKEN') = (tracking_number is not null))
);

create index courier_order_unsent on courier_order (ordered_at) where state = 'ORDERED';
