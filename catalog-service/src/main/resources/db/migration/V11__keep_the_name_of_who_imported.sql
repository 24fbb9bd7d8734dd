-- the name at that time; empty for versions that were stored before it was kept
alter table entry_version add column imported_by_name text;
