-- a revision marks what its own transaction has just stored; without this every publication reads all versions
create index entry_version_of_no_revision on entry_version (imported_at) where revision_id is null;
