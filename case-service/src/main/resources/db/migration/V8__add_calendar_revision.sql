-- the highest revision names the calendar as a whole
alter table calendar_year add column revision bigint;
update calendar_year set revision = year;
alter table calendar_year alter column revision set not null;
