-- A legal representative proves to be one as an agent does, by a paper; those who applied before did not have to.
alter table online_case drop constraint online_case_check;
alter table online_case add constraint online_case_proof
    check (case capacity when 'SELF' then entrustment is null when 'AGENT' then entrustment is not null else true end);
