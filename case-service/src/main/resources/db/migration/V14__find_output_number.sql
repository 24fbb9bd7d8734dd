-- The output window looks for the number it gave, as intake looks for its own.
create index service_case_output on service_case (output_number) where output_number is not null;
