-- the highest number of a draft that was taken out: the next one counts on from it, so that no ETag comes back for another text
alter table revision add column taken_out_number integer not null default 0 check (taken_out_number >= 0);
