-- head of each aggregate's chain; its row lock keeps the entries in line
create table audit_chain (
    aggregate_type text   not null,
    aggregate_id   text   not null,
    last           bigint not null,
    hash           bytea  not null,
    primary key (aggregate_type, aggregate_id)
);

-- hash = sha256(hash of the entry before || entry)
create table audit_entry (
    aggregate_type text   not null,
    aggregate_id   text   not null,
    number         bigint not null,
    entry          text   not null,
    hash           bytea  not null,
    primary key (aggregate_type, aggregate_id, number)
);

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception 'an audit entry is never changed';
end $$;

create trigger audit_entry_is_final before update or delete on audit_entry
    for each row execute function refuse_change_of_audit();
