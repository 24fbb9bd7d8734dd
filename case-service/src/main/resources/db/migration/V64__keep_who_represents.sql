-- The identity number of who applied online for an organization: its credit code is public and proves nothing at
-- collection.
alter table service_case add column contact_identity_cipher text;
