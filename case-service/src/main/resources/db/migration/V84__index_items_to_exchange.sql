-- after the columns are filled: building an index once is quicker than changing it with every row
create index item_case_accepted on item_case (department, accept_at, case_number, item_id);
create index item_case_ended on item_case (department, end_at, case_number, item_id);
