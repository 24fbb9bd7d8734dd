-- the hall's copies of the slips of seals used on its cases (三联单)
create table seal_slip (
    slip_number    text        primary key,
    case_number    text        not null,
    item_id        text        not null,
    department     text        not null,
    seal_name      text        not null,
    licence_number text        not null,
    licence_name   text        not null,
    signer         text        not null,
    keeper         text        not null,
    used_at        timestamptz not null
);
create index seal_slip_of_case on seal_slip (case_number, used_at);
