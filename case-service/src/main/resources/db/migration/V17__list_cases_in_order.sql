-- The list of cases, narrowed by bundle or to the own ones, is read in order of number like the whole.
create index service_case_bundle on service_case (hall, bundle_id, case_number);
create index service_case_clerk on service_case (hall, clerk_id, case_number);

-- A default partition may hold any number, so that a list would have to begin in every month at once. Without it, months
-- are read one after the other, and mostly only the youngest. They are made a year ahead.
alter table item_case detach partition item_case_other;
alter table service_case detach partition service_case_other;
select create_case_month(to_date('20' || month, 'YYYYMM'))
    from (select distinct left(case_number, 4) as month from service_case_other) strayed;
insert into service_case select * from service_case_other;
insert into item_case select * from item_case_other;
drop table item_case_other;
drop table service_case_other;
