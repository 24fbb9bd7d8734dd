-- the revision whose publication stored it; empty where a file did
alter table entry_version add column revision_id bigint references revision;
