-- what a department's own licence system says of a licence, which is signed with it; one that is awaited is not sealed before
alter table electronic_license
    add column awaited boolean not null default false,
    add column details jsonb;
comment on column electronic_license.awaited is 'the decision has said that the department''s own system tells more before it is sealed by authority';
drop index electronic_license_waiting;
create index electronic_license_waiting on electronic_license (department, serial)
    where state = 'WAITING' and (details is not null or not awaited);
