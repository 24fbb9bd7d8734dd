-- An upload that comes in pieces: its bytes lie in the folder of uploads, the offset is the size of what lies there.
create table upload (
    id       uuid        primary key,
    hall     text        not null,
    name     text        not null,
    size     bigint      not null check (size > 0),
    begun_by text        not null,
    begun_at timestamptz not null
);
create index upload_begun on upload (hall, begun_at);
