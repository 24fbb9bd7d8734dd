-- An item that needs a result which was revoked before it went out waits for the window's word; ended there, it says why.
alter table service_case add column item_stopped boolean not null default false;
comment on column service_case.item_stopped is 'an item is not sent out, for a result that it needs was revoked';
create index service_case_stopped on service_case (hall, case_number) where item_stopped;

alter table item_case
    drop constraint item_case_closed_reason_check,
    add constraint item_case_closed_reason_check check
        (closed_reason in ('PREDECESSOR_REFUSED', 'PREDECESSOR_REVOKED', 'WITHDRAWN', 'MATERIAL_LAPSED'));
