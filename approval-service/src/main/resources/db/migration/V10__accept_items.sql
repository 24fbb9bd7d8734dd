-- acceptance of an item that is not entrusted to the window, and what its department asks of the applicant
alter table department_task
    add column acceptance jsonb,
    add column unanswered_since timestamptz,
    add column runs_from date;

comment on column department_task.acceptance is 'null of an entrusted item of which nothing was asked';
comment on column department_task.unanswered_since is 'while nobody has accepted it, asked or declined: when its papers came in';
comment on column department_task.runs_from is 'of an item that its department accepts: the day its clock runs from';
create index department_task_unanswered on department_task (id) where unanswered_since is not null;
