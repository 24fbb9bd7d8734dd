-- when an item was told to be accepted, and to be answered: the exchange tables (up_pro_*) go by these, so that whoever
-- exports period after period gets each row once, also of what silence has accepted from an earlier day.
-- V83 fills them of what is there, V84 makes their indexes: each by itself, for together they would keep the table locked
-- for as long as all of it takes
alter table item_case
    add column accept_at timestamptz,
    add column end_at timestamptz;
