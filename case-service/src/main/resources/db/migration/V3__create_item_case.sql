create table item_case (
    case_number      text     not null,
    item_id          text     not null,
    position         smallint not null,
    item_case_number text     not null,
    department       text     not null,
    status           text     not null check (status in
        ('WAITING', 'DISPATCHED', 'CLAIMED', 'GRANTED', 'REFUSED', 'CLOSED')),
    dispatched_at    timestamptz,
    claimed_at       timestamptz,
    claimed_by       text,
    decision         jsonb,
    closed_at        timestamptz,
    closed_because   text,
    primary key (case_number, item_id),
    foreign key (case_number) references service_case (case_number),
    check ((status in ('WAITING', 'CLOSED')) = (dispatched_at is null)),
    check ((status in ('GRANTED', 'REFUSED')) = (decision is not null)),
    check ((status = 'CLOSED') = (closed_at is not null and closed_because is not null))
) partition by range (case_number);

create table item_case_other partition of item_case default;
