-- The list of what a hall took in for other regions: few, among all that it took in.
create index service_case_passed_on on service_case (hall, case_number) where owning_hall is not null;
