-- any list of clocks in the order of its days, without reading every clock there ever was; nearly all of them are closed,
-- so these serve closed ones too
drop index clock_closed;
create index clock_all on clock (due, clock_id);
create index clock_all_department on clock (department, due, clock_id);
create index clock_all_light on clock (light, due, clock_id);
