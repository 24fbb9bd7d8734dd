-- The list of cases, narrowed by bundle or to the own ones, is read in order of number like the whole.
create index service_case_bundle on service_case (hall, bundle_id, case_number);
create index service_case_clerk on service_case (hall, clerk_id, case_number);
