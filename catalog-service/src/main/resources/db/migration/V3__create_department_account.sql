-- departments whose accounts are to be made, or were
create table department_account (
    department   text        primary key,
    name         text        not null,
    ready        boolean     not null default false,
    attempts     integer     not null default 0,
    due_at       timestamptz not null default now(),
    last_failure text
);

create index department_account_due on department_account (due_at) where not ready;
