-- opinions asked of another department or an expert that are past their day and not given yet
create table late_opinion (
    item_case_number text        not null,
    number           int         not null,
    case_number      text        not null,
    item_id          text        not null,
    department       text        not null,
    asked_department text,
    due              date        not null,
    told_at          timestamptz not null,
    primary key (item_case_number, number)
);
comment on column late_opinion.asked_department is 'null of an expert';
create index late_opinion_due on late_opinion (due, item_case_number, number);
