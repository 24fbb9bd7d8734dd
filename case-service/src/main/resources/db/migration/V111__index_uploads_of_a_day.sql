-- What one uploader brought in 24 hours is summed before each new upload of an applicant.
create index uploaded_file_of_day on uploaded_file (hall, uploaded_at) include (size);
