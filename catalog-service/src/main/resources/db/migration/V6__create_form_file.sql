-- sample and blank forms of materials, by the SHA-256 of their content
create table form_file (
    hash         text        primary key check (hash ~ '^[0-9a-f]{64}$'),
    name         text        not null,
    content_type text        not null,
    content      bytea       not null check (octet_length(content) <= 5242880),
    uploaded_at  timestamptz not null default now(),
    uploaded_by  text        not null
);
