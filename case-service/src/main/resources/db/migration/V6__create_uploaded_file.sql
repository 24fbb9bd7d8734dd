-- The content is stored once per hash; a hall sees only the names it gave itself.
create table uploaded_file (
    hash         text        not null check (hash ~ '^[0-9a-f]{64}$'),
    hall         text        not null,
    name         text        not null,
    size         bigint      not null check (size > 0),
    content_type text        not null check (content_type in ('application/pdf', 'image/png', 'image/jpeg')),
    uploaded_by  text        not null,
    uploaded_at  timestamptz not null,
    primary key (hash, hall)
);
