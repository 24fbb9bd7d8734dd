-- what was heard of a case, one sentence per event; {ID} of a department or an item is named when read
create table timeline_entry (
    event_id    text        primary key,
    case_number text        not null,
    at          timestamptz not null,
    sequence    bigint      not null,
    type        text        not null,
    zh          text        not null,
    en          text        not null
);

create index timeline_entry_case on timeline_entry (case_number, at, sequence);
