-- officers of a post by their account names; whoever has none sees the whole pool
alter table department_post add column officers text[] not null default '{}';
-- by what colleagues sign in, so that they can be assigned
alter table department_officer add column account text;
