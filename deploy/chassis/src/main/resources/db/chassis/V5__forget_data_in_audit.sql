-- Entries of events held the event's data: forms, telephones, secrets of links. They keep the hash of it instead.
-- A chain covers its entries, so each chain that changes is hashed anew from its first entry on; one that somebody has
-- altered before stays as it is, broken where it was broken, except that it forgets the data as well.
create function pg_temp.without_data(entry text) returns text language sql as $$
    select (jsonb_set(entry::jsonb, '{detail}', jsonb_build_object(
        'sha256', encode(sha256(convert_to(entry::json ->> 'detail', 'UTF8')), 'hex'))))::text $$;

alter table audit_entry disable trigger audit_entry_is_final;

do $$
declare
    chain record;
    link record;
    before bytea;
    old_before bytea;
    whole boolean;
    kept text;
begin
    for chain in
        select distinct aggregate_type, aggregate_id from audit_entry where entry::json ->> 'action' ~ '\.v[0-9]+$'
    loop
        before := ''; old_before := ''; whole := true;
        for link in
            select number, entry, hash from audit_entry
            where aggregate_type = chain.aggregate_type and aggregate_id = chain.aggregate_id order by number
        loop
            whole := whole and link.hash = sha256(old_before || convert_to(link.entry, 'UTF8'));
            old_before := link.hash;
            kept := case when link.entry::json ->> 'action' ~ '\.v[0-9]+$'
                         then pg_temp.without_data(link.entry) else link.entry end;
            before := case when whole then sha256(before || convert_to(kept, 'UTF8')) else link.hash end;
            update audit_entry set entry = kept, hash = before
            where aggregate_type = chain.aggregate_type and aggregate_id = chain.aggregate_id and number = link.number;
        end loop;
        update audit_chain set hash = before
        where aggregate_type = chain.aggregate_type and aggregate_id = chain.aggregate_id
          and whole and last = link.number and hash = old_before;
    end loop;
end $$;

alter table audit_entry enable trigger audit_entry_is_final;
