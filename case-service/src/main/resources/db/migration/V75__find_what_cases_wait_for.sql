-- What a window looks for every day: cases with an item whose department asks the applicant for something, with an item
-- that waits for an earlier one, and with promised materials by the day they are due. Each in order of number.
alter table service_case
    add column item_asked boolean not null default false,
    add column item_waiting boolean not null default false;
comment on column service_case.item_asked is 'an item''s department waits for what it asked of the applicant';
comment on column service_case.item_waiting is 'an item is not with its department yet, for one before it is not granted';

create index service_case_asked on service_case (hall, case_number) where item_asked or status = 'CORRECTION_REQUESTED';
create index service_case_item_waiting on service_case (hall, case_number) where item_waiting;
create index service_case_promised on service_case (hall, case_number, deferred_due) where deferred_due is not null;
