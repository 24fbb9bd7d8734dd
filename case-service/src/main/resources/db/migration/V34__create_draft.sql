-- An application that is still being typed; found again on another device, deleted once it is handed in or too old.
create table draft (
    account        text        not null,
    id             uuid        not null,
    bundle_id      text        not null,
    content_cipher text        not null,
    version        integer     not null check (version > 0),
    begun_at       timestamptz not null,
    saved_at       timestamptz not null,
    primary key (account, id)
);
create index draft_saved on draft (saved_at);

comment on column draft.version is 'grows with each change: who has not seen the last one does not write over it';
