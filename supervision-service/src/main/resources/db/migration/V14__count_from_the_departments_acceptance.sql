-- an item that its department accepts itself is counted again on the day its silence has become acceptance
alter table clock add column deemed_from date;
comment on column clock.deemed_from is 'first day on which the silence of the department is its acceptance; null when that will not come';
