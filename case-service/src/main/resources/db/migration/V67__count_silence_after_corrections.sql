-- Since when corrections that were handed in await an answer: silence after them accepts, too. What was handed in before
-- this ran has none and is left to the clerk, for what is deemed accepted cannot be taken back.
alter table service_case add column corrected_at timestamptz;
create index service_case_corrected on service_case (case_number, corrected_at)
    where status = 'RECEIVED' and corrected_at is not null;
