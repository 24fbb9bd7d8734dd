-- posts (岗位) of a department, each with the items it handles; an item may lie with several
create table department_post (
    department text   not null,
    name       text   not null check (name <> ''),
    items      text[] not null check (cardinality(items) > 0),
    primary key (department, name)
);
