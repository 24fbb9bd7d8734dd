-- cases in hand, as their events tell of them; a dry run plans those that were planned alike once
create table running_case (
    case_number text        primary key,
    bundle      text        not null,
    version     integer     not null,
    answers     jsonb,
    received_at timestamptz not null
);

comment on column running_case.answers is 'by question; null where the event told none';

create index running_case_alike on running_case (bundle, version);
