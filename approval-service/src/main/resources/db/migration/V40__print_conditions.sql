-- conditions that the grant is bound to, as the licence prints them
alter table electronic_license add column conditions jsonb not null default '[]';
