-- procedures still open, by the day they were to end: the day due of their tasks moves with each day after it
create index task_suspension_open on task_suspension (expected_end) where closed_at is null;
