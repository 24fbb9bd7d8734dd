-- one service that may be rated once; the link's secret is stored only as its hash
create table rating_occasion (
    id           bigint generated always as identity primary key,
    case_number  text        not null,
    occasion     int         not null check (occasion >= 1),
    token_hash   bytea       not null unique check (length(token_hash) = 32),
    bundle_name  text        not null,
    hall         text        not null,
    applicant    text        not null,
    opened_at    timestamptz not null,
    level        text check (level in
                     ('VERY_SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED', 'VERY_DISSATISFIED')),
    bad          boolean,
    tags         text[],
    text         text check (length(text) <= 1000),
    channel      text check (channel in ('PC', 'MOBILE', 'QR', 'HALL_TABLET')),
    submitted_at timestamptz,
    unique (case_number, occasion),
    check (num_nulls(level, bad, tags, text, channel, submitted_at) in (0, 6)),
    check (not bad or cardinality(tags) > 0 or text <> '')
);

comment on column rating_occasion.applicant is 'masked name';
create index rating_occasion_rated on rating_occasion (submitted_at desc, id desc) where level is not null;
create index rating_occasion_rated_hall on rating_occasion (hall, submitted_at desc, id desc) where level is not null;
create index rating_occasion_rated_level on rating_occasion (level, submitted_at desc, id desc) where level is not null;
