-- a case may end because its applicant withdrew it
alter table clock
    drop constraint clock_outcome_check,
    add constraint clock_outcome_check check (outcome in ('GRANTED', 'REFUSED', 'CLOSED', 'ANSWERED', 'WITHDRAWN'));
