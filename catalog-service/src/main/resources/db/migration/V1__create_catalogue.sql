-- every version of everything a catalogue file describes; a version never changes
create table entry_version (
    kind        text        not null check (kind in ('DEPARTMENT', 'QUESTION', 'MATERIAL', 'ITEM', 'BUNDLE')),
    id          text        not null,
    version     integer     not null check (version > 0),
    name        text        not null,
    digest      text        not null,
    definition  json        not null,
    imported_at timestamptz not null default now(),
    imported_by text        not null,
    primary key (kind, id, version)
);

-- which version holds
create table entry (
    kind    text    not null,
    id      text    not null,
    version integer not null,
    primary key (kind, id),
    foreign key (kind, id, version) references entry_version
);

-- what a version of a bundle was frozen with
create table bundle_part (
    bundle_kind    text    not null generated always as ('BUNDLE') stored,
    bundle_id      text    not null,
    bundle_version integer not null,
    position       integer not null,
    kind           text    not null check (kind <> 'BUNDLE'),
    id             text    not null,
    version        integer not null,
    primary key (bundle_id, bundle_version, position),
    foreign key (bundle_kind, bundle_id, bundle_version) references entry_version,
    foreign key (kind, id, version) references entry_version
);
