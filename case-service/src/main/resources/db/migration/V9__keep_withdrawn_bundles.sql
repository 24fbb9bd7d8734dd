-- bundles that are offered no more; a later version is offered again
create table bundle_withdrawal (
    id      text    primary key,
    version integer not null
);

comment on column bundle_withdrawal.version is 'the last one that was offered';
