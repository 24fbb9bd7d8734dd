-- Some thousand cases at a time, each lot committed (hence without a transaction around it, see the .conf): millions of
-- rows in one would keep whoever saves a case waiting for all of them. Begun again, it goes on with what has no moment.
-- What is not entrusted to the window is accepted by its department alone.
do $$
declare
    done text := '';
    upto text;
begin
    loop
        select max(case_number) into upto from (
            select case_number from service_case where case_number > done order by case_number limit 2000) lot;
        exit when upto is null;
        update item_case item set
            accept_at = case
                when coalesce((jsonb_path_query_first(one.plan, '$.plan.items[*] ? (@.id == $id).rules.entrusted',
                        jsonb_build_object('id', item.item_id)))::boolean, true)
                    then coalesce((one.acceptance ->> 'deemedAt')::timestamptz, (one.acceptance ->> 'acceptedAt')::timestamptz)
                else coalesce((item.reception ->> 'deemedAt')::timestamptz, (item.reception ->> 'acceptedAt')::timestamptz) end,
            end_at = coalesce((item.decision ->> 'decidedAt')::timestamptz, item.closed_at)
        from service_case one
        where one.case_number > done and one.case_number <= upto and item.case_number = one.case_number
            and item.accept_at is null and item.end_at is null;
        commit;
        done := upto;
    end loop;
end $$;
