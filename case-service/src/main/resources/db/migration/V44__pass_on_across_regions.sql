-- A case that this hall took in for another region: that region's hall, and the number it gave (跨域通办).
alter table service_case
    add column owning_hall text,
    add column region_case_number text,
    add column passed_on jsonb,
    add check ((owning_hall is null) = (passed_on is null)),
    add check (region_case_number is null or passed_on is not null);
create index service_case_owning on service_case (owning_hall, case_number) where owning_hall is not null;
create index service_case_region_number on service_case (region_case_number) where region_case_number is not null;
