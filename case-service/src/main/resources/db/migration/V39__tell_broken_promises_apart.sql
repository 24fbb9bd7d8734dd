-- One register of broken promises: of a material that was to follow, and of a commitment; and why one counts as repaired.
alter table broken_promise
    add column kind text not null default 'DEFERRAL' check (kind in ('DEFERRAL', 'COMMITMENT')),
    add column repair_reason text,
    add constraint broken_promise_repair_check check
        ((repaired_at is null) = (repaired_by is null) and (repaired_at is null) = (repair_reason is null));
create index broken_promise_open on broken_promise (broken_at, case_number, subject) where repaired_at is null;
