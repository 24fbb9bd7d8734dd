-- Cases of one month, each a copy of a completed one under a number, a name and a day of its own. One in twenty is still
-- under way; of those accepted one in fifty waits for corrections, for a promised paper and for an earlier item each. Parameters: first day of the month, how many cases, serial of the first one.
create function pg_temp.numbered(day date, serial bigint) returns text language plpgsql immutable as $$
declare
    symbols constant text := '0123456789ABCDEFGHJKMNPQRTWXY';
    text_   text := '';
    rest    bigint := serial;
    sum     int := 0;
begin
    for _ in 1..5 loop
        text_ := substr(symbols, (rest % 29)::int + 1, 1) || text_;
        rest := rest / 29;
    end loop;
    text_ := to_char(day, 'YYMMDD') || text_;
    for position in 1..11 loop
        sum := (sum * 2 + strpos(symbols, substr(text_, position, 1)) - 1) % 29;
    end loop;
    return substr(text_, 1, 6) || '-' || substr(text_, 7) || '-' || substr(symbols, (30 - sum * 2 % 29) % 29 + 1, 1);
end $$;

create function pg_temp.one_of(texts text[], number bigint) returns text language sql immutable as
$$ select texts[number % array_length(texts, 1) + 1] $$;

create function pg_temp.named(number bigint) returns text language sql immutable as $$
    select pg_temp.one_of('{王,李,张,刘,陈,杨,赵,黄,周,吴,徐,孙,胡,朱,高,林,何,郭,马,罗}', number)
        || pg_temp.one_of('{子,雨,宇,浩,欣,梓,佳,俊,思,文,晓,建,志,国,海,秀,玉,丽,明,春}', number / 20)
        || pg_temp.one_of('{涵,轩,怡,然,琪,杰,宁,博,瑶,华,强,芳,敏,静,伟,军,洋,勇,艳,娟}', number / 400) $$;

create temporary table template as
    select row_number() over (order by case_number) - 1 as place, case_number, held
    from (select case_number, service_case as held from service_case
        where status = 'COMPLETED' order by case_number desc limit 50) completed;

create function pg_temp.fill(month date, cases int, first bigint) returns void language plpgsql as $$
declare
    templates constant int := (select count(*) from template);
    days      constant int := least(extract(day from month + interval '1 month' - interval '1 day')::int, current_date - month);
begin
    perform create_case_month(month);
    create temporary table fresh on commit drop as
        select number, place, day, pg_temp.numbered(day, number) as case_number,
            case when number % 20 > 0 then 'COMPLETED'
                else pg_temp.one_of('{RECEIVED,ACCEPTED,OUTPUT_READY}', number / 20) end as status
        from (select first + i as number, (first + i) * 7 % templates as place, month + i % days as day
            from generate_series(0, cases - 1) i) numbered;
    insert into service_case select made.*
        from fresh join template using (place) cross join lateral jsonb_populate_record(template.held, jsonb_build_object(
            'case_number', fresh.case_number,
            'receipt_number', 'S' || pg_temp.numbered(day, number),
            'progress_token', md5('progress' || number),
            'rating_token', null,
            'status', status,
            'applicant_name', case (template.held).applicant_kind when 'PERSON' then pg_temp.named(number)
                else pg_temp.named(number) || '商贸有限公司' end,
            'applicant_identity_hash', md5('identity' || number / 3),
            'phone_hash', md5('phone' || number / 3),
            'received_at', day + time '09:00' + number % 480 * interval '1 minute',
            'item_asked', status = 'ACCEPTED' and number / 60 % 50 = 1,
            'item_waiting', status = 'ACCEPTED' and number / 60 % 50 = 2,
            'deferred_due', case when status = 'ACCEPTED' and number / 60 % 50 = 3 then day + 10 end,
            'acceptance', case when status <> 'RECEIVED' then jsonb_set((template.held).acceptance, '{acceptedAt}',
                to_jsonb(day + time '17:00' at time zone 'UTC')) end,
            'output_number', case when status in ('OUTPUT_READY', 'COMPLETED') then 'C' || pg_temp.numbered(day, number) end,
            'output_ready_at', case when status in ('OUTPUT_READY', 'COMPLETED') then day + time '18:00' end,
            'delivery', case when status = 'COMPLETED' then (template.held).delivery end)) made;
    insert into item_case select made.*
        from fresh join template using (place) join item_case item on item.case_number = template.case_number
        cross join lateral jsonb_populate_record(item, jsonb_build_object(
            'case_number', fresh.case_number,
            'item_case_number', overlay(item.item_case_number placing to_char(day, 'YYYYMMDD') from 32 for 8),
            'accept_at', day + time '17:00', 'end_at', day + time '18:00')) made
        where fresh.status in ('OUTPUT_READY', 'COMPLETED');
end $$;
