-- Working days for the window to answer where a special law gives fewer than five; null where the general one holds
-- (行政许可法 32(1)(4)). Cases that were received before this ran keep five.
alter table service_case add column acceptance_days smallint check (acceptance_days between 0 and 4);
create index service_case_answered_sooner on service_case (case_number)
    where status = 'RECEIVED' and acceptance_days is not null;
