-- the hall's answer to an online application has a clock of its own
alter table clock drop constraint clock_kind_check, add constraint clock_kind_check check (kind in ('CASE', 'ANSWER', 'ITEM'));
comment on column clock.clock_id is 'case number, case number with -ANSWER, or item case number';
