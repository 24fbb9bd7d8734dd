-- whether a department accepts an item that is not entrusted to the window, and what it asks of the applicant
alter table item_case add column reception jsonb;
