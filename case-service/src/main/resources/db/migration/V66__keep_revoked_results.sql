-- Licences that departments revoked: kept, because one may be told before the decision that issued it.
create table revoked_result (
    item_case_number text        not null,
    result_number    text        not null,
    revoked_at       timestamptz not null,
    primary key (item_case_number, result_number)
);
