-- What a voucher said when it was given: it is printed so ever after, whatever has become of the case. Encrypted, for it
-- names people. Vouchers from before this ran have none and say what the case knows.
create table given_voucher (
    case_number    text        not null,
    slug           text        not null,
    issued_at      timestamptz not null,
    content_cipher text        not null,
    primary key (case_number, slug, issued_at)
);
