-- opinions asked of another department or of a named expert, each with a day (征求意见); they stop no clock
create table opinion_request (
    id         text    primary key,
    task_id    text    not null references department_task,
    number     int     not null check (number > 0),
    state      text    not null check (state in ('ASKED', 'GIVEN', 'WITHDRAWN', 'LAPSED')),
    department text,
    due        date    not null,
    overdue    boolean not null default false,
    opinion    jsonb   not null,
    unique (task_id, number)
);
comment on column opinion_request.department is 'who is asked; null of an expert, whose opinion is taken down by who asked';
create index opinion_request_of_department on opinion_request (department, due, id) where state = 'ASKED';
create index opinion_request_given on opinion_request (department, due, id) where state = 'GIVEN';
create index opinion_request_due on opinion_request (due, id) where state = 'ASKED';
