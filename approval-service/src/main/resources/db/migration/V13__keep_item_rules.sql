-- how the item's definition lets its department handle it; unknown of tasks dispatched before it was told
alter table department_task add column rules jsonb;
