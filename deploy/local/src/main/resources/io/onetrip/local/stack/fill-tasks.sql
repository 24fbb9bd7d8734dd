-- Open tasks of one department, each a copy of the last one that it was sent, under a number and a day of its own.
-- Parameters: how many, the department.
create function pg_temp.fill_tasks(many int, of_department text) returns void language plpgsql as $$
declare
    done constant int := (select count(*) from department_task where department = of_department);
    place bigint := (select last from department_feed where department = of_department);
begin
    create temporary table fresh on commit drop as
        select task.* from (select * from department_task where department = of_department order by position desc limit 1) task
        cross join generate_series(1, many);
    update fresh set id = left(id, length(id) - 12) || '20200101' || lpad((done + numbered.number)::text, 8, '0'),
            position = place + numbered.number, status = 'OPEN', claimed_by = null, claimed_by_id = null, claimed_at = null,
            decision = null, closed_at = null, due = current_date + (numbered.number % 60)::int
        from (select ctid as row, row_number() over () as number from fresh) numbered where fresh.ctid = numbered.row;
    insert into department_task select * from fresh;
    update department_feed set last = place + many where department = of_department;
end $$
