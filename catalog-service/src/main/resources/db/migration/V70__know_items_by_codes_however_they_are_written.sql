-- items by the codes that lists know them by, full-width and small letters as plain capitals
create index entry_version_local_key on entry_version (upper(normalize(definition -> 'codes' ->> 'localCode', nfkc))) where kind = 'ITEM';
create index entry_version_handle_key on entry_version (upper(normalize(definition -> 'codes' ->> 'handleItemCode', nfkc))) where kind = 'ITEM';
create index entry_version_task_key on entry_version (upper(normalize(definition -> 'codes' ->> 'taskCode', nfkc))) where kind = 'ITEM';
create index draft_local_key on draft (upper(normalize(definition -> 'codes' ->> 'localCode', nfkc))) where open and kind = 'ITEM';
create index draft_handle_key on draft (upper(normalize(definition -> 'codes' ->> 'handleItemCode', nfkc))) where open and kind = 'ITEM';
create index draft_task_key on draft (upper(normalize(definition -> 'codes' ->> 'taskCode', nfkc))) where open and kind = 'ITEM';
