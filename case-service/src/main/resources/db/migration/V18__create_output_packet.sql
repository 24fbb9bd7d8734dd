-- What happened to the results of a case at the output window. A case without a row: nothing yet.
create table output_packet (
    case_number text  primary key,
    hold        jsonb,
    hand_outs   jsonb not null check (jsonb_typeof(hand_outs) = 'array')
);
