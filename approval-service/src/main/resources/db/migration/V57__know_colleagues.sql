-- people of departments, as they come to their work list; their accounts are kept elsewhere
create table department_officer (
    id         text primary key,
    department text    not null,
    name       text    not null,
    head       boolean not null,
    seen_on    date    not null
);
comment on column department_officer.head is 'chief representative (首席代表)';
create index department_officer_of on department_officer (department, name);
