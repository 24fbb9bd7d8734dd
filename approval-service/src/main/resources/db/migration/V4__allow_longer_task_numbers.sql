-- an item case number grows after 9,999 cases of one task on one day, and the older scheme has shorter task codes
alter table department_task
    drop constraint department_task_id_check,
    add constraint department_task_id_check check (id ~ '^[0-9A-Z]{10,31}[0-9]{8}[0-9]{4,8}$');
