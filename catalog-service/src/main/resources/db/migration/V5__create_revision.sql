-- change sets of the catalogue: what two editors agree on before it holds
create table revision (
    id           bigint      primary key generated always as identity,
    title        text        not null check (length(title) between 1 and 200),
    status       text        not null check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'DISCARDED')),
    publish_from date,
    comment      text,
    created_at   timestamptz not null
);

-- those that publication still waits for
create index revision_due on revision (publish_from) where status = 'APPROVED';

-- what happened to a revision, by whom
create table revision_step (
    revision_id bigint      not null references revision,
    position    integer     not null,
    what        text        not null,
    at          timestamptz not null,
    editor      text        not null,
    editor_name text        not null,
    comment     text,
    primary key (revision_id, position)
);

-- who has changed an entry of a revision; none of them reviews it
create table revision_editor (
    revision_id bigint not null references revision,
    editor      text   not null,
    editor_name text   not null,
    primary key (revision_id, editor)
);

-- what an entry is to become; without a definition it is to be withdrawn
create table draft (
    revision_id  bigint      not null references revision,
    kind         text        not null check (kind in ('DEPARTMENT', 'QUESTION', 'MATERIAL', 'ITEM', 'BUNDLE')),
    id           text        not null,
    name         text        not null,
    definition   json,
    number       integer     not null check (number > 0),
    base_version integer,
    edited_at    timestamptz not null,
    editor       text        not null,
    editor_name  text        not null,
    open         boolean     not null default true,
    primary key (revision_id, kind, id)
);

-- an entry stands in one open revision at a time
create unique index draft_open on draft (kind, id) where open;

-- found quickly: which bundles are frozen with an entry
create index bundle_part_of on bundle_part (kind, id);

-- offered no more; cases that were begun go on
alter table entry add column withdrawn_at timestamptz;
