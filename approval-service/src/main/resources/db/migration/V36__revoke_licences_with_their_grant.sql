-- a licence that waits for its seal is revoked with the grant it came from, and never issued
alter table electronic_license
    drop constraint electronic_license_check,
    add constraint electronic_license_issued check (case state when 'WAITING' then issue is null when 'ISSUED' then issue is not null else true end);
