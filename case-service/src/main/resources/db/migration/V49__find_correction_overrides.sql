-- The log of second notices that supervisors allowed. Few: the rule is one notice.
create index service_case_correction_overridden on service_case (case_number)
    where jsonb_path_exists(correction, '$.**.override.allowedAt');
