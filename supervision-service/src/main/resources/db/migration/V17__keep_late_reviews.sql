-- joint reviews of proposed refusals that are past their two working days and not answered yet
create table late_review (
    item_case_number text        primary key,
    case_number      text        not null,
    item_id          text        not null,
    department       text        not null,
    review_due       date        not null,
    told_at          timestamptz not null
);
create index late_review_due on late_review (review_due, item_case_number);
