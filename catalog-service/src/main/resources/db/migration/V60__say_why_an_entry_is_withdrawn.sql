-- why an editor withdraws an entry; empty where the draft changes it, or was made before reasons were asked for
alter table draft add column reason text;
