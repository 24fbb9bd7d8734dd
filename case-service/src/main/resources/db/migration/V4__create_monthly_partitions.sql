-- Makes the month's partitions unless they are there. One caller at a time, whichever replica calls.
create function create_case_month(month date) returns void language plpgsql as $$
declare
    name  text;
    first text := to_char(month, 'YYMM');
    after text := to_char(month + interval '1 month', 'YYMM');
begin
    perform pg_advisory_xact_lock(hashtext('create_case_month'));
    foreach name in array array ['service_case', 'item_case'] loop
        if to_regclass(name || '_' || first) is null then
            execute format('create table %I partition of %I for values from (%L) to (%L)',
                name || '_' || first, name, first, after);
        end if;
    end loop;
end $$;
