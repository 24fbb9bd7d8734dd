-- One row per case, in one partition per month: a case number begins with its day, so the number alone finds the
-- partition, and lists in order of number read the youngest partitions only.
create table service_case (
    case_number               text        not null,
    receipt_number            text        not null,
    progress_token            text        not null,
    status                    text        not null check (status in
        ('RECEIVED', 'CORRECTION_REQUESTED', 'REFUSED', 'ACCEPTED', 'OUTPUT_READY', 'COMPLETED')),
    hall                      text        not null,
    clerk_id                  text        not null,
    clerk_name                text        not null,
    bundle_id                 text        not null,
    bundle_version            integer     not null check (bundle_version > 0),
    bundle_name               text        not null,
    received_at               timestamptz not null,
    applicant_kind            text        not null check (applicant_kind in ('PERSON', 'ORGANIZATION')),
    applicant_name            text        not null,
    applicant_identity_cipher text        not null,
    applicant_identity_hash   text        not null,
    phone_cipher              text        not null,
    phone_hash                text        not null,
    contact_name              text,
    agent_cipher              text,
    answers                   jsonb       not null,
    plan                      jsonb       not null,
    form_cipher               text        not null,
    handed_in                 jsonb       not null,
    correction                jsonb,
    refusal                   jsonb,
    acceptance                jsonb,
    output_number             text,
    output_ready_at           timestamptz,
    delivery                  jsonb,
    rating_token              text,
    primary key (case_number),
    check ((status = 'REFUSED') = (refusal is not null)),
    check ((status in ('ACCEPTED', 'OUTPUT_READY', 'COMPLETED')) = (acceptance is not null)),
    check ((status in ('OUTPUT_READY', 'COMPLETED')) = (output_number is not null and output_ready_at is not null)),
    check ((status = 'COMPLETED') = (delivery is not null)),
    check (status <> 'CORRECTION_REQUESTED' or correction is not null)
) partition by range (case_number);

create table service_case_other partition of service_case default;

create index service_case_hall on service_case (hall, case_number);
create index service_case_status on service_case (hall, status, case_number);
create index service_case_progress_token on service_case (progress_token);
create index service_case_receipt on service_case (receipt_number);
create index service_case_identity on service_case (applicant_identity_hash);
create index service_case_phone on service_case (phone_hash);
create index service_case_name on service_case (hall, applicant_name text_pattern_ops);
