-- Each change of the answers before acceptance: when, by whom, the answers before, what it added and dropped.
alter table service_case add column replannings jsonb not null default '[]';
