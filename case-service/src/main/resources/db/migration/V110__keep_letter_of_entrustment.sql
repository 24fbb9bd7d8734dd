-- An agent's letter of entrustment (行政许可法 29): its file, or that the clerk saw it on paper. Of agents who applied
-- before, those online brought one; of those at a window no letter is known.
alter table service_case add column entrustment jsonb;

update service_case c
set entrustment = jsonb_build_object('file', o.entrustment, 'paper', false)
from online_case o
where o.case_number = c.case_number and o.capacity = 'AGENT';
