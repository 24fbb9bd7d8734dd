create table counter (name text primary key, value bigint not null);

-- no unique constraint: applying twice must show
create table applied (id bigint generated always as identity primary key, name text, sequence bigint, value bigint);
create index applied_name on applied (name, id);
