-- Who waits for a first word. Few at any time, for silence of five working days is acceptance; the order is that of receipt.
create index service_case_unanswered on service_case (case_number, received_at)
    where status = 'RECEIVED' and correction is null;
