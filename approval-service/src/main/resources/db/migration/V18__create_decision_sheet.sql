-- decisions that were filled in in a workbook, and what became of each row
create table decision_sheet (
    id           bigint      generated always as identity primary key,
    department   text        not null,
    handed_in_by text        not null,
    handed_in_at timestamptz not null,
    rows         jsonb       not null
);
