update service_case set item_waiting = true where status = 'ACCEPTED'
    and case_number in (select case_number from item_case where status = 'WAITING');
update service_case set item_asked = true where status = 'ACCEPTED'
    and case_number in (select case_number from item_case where status in ('DISPATCHED', 'CLAIMED')
        and exists (select from jsonb_array_elements(reception -> 'corrections') asked
            where asked ->> 'handedInAt' is null));
