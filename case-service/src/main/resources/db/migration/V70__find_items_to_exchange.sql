-- when an item was told to be accepted, and to be answered: the exchange tables (up_pro_*) go by these, so that whoever
-- exports period after period gets each row once, also of what silence has accepted from an earlier day
alter table item_case
    add column accept_at timestamptz,
    add column end_at timestamptz;

update item_case item set
    accept_at = case
        when item.reception is null or item.reception ->> 'papersReceivedAt' is null
            then coalesce((one.acceptance ->> 'deemedAt')::timestamptz, (one.acceptance ->> 'acceptedAt')::timestamptz)
        else coalesce((item.reception ->> 'deemedAt')::timestamptz, (item.reception ->> 'acceptedAt')::timestamptz) end,
    end_at = coalesce((item.decision ->> 'decidedAt')::timestamptz, item.closed_at)
from service_case one where one.case_number = item.case_number;

create index item_case_accepted on item_case (department, accept_at, case_number, item_id);
create index item_case_ended on item_case (department, end_at, case_number, item_id);
