-- the case may end an item that its department has not decided: withdrawn, or a promised material did not come
alter table department_task
    add column closed_at timestamptz,
    drop constraint department_task_status_check,
    drop constraint department_task_check,
    add constraint department_task_status_check check (status in ('OPEN', 'CLAIMED', 'DECIDED', 'CLOSED')),
    add constraint department_task_claim_check check (status = 'CLOSED' or (status = 'OPEN') = (claimed_by is null)),
    add constraint department_task_closed_check check ((status = 'CLOSED') = (closed_at is not null));

drop index department_task_open;
drop index department_task_recount;
create index department_task_open on department_task (department, due, id) where status <> 'DECIDED' and status <> 'CLOSED';
create index department_task_recount on department_task (calendar_revision) where status <> 'DECIDED' and status <> 'CLOSED';
