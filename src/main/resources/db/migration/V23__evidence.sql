-- What people said of the documents they put on file as evidence; the bytes are in document.
create table evidence_item (
  document      uuid          primary key references document,
  reference     varchar(20)   not null references escalation_case,
  category      varchar(40)   not null,
  dated_on      date          not null,
  source        varchar(300)  not null,
  breach        bigint        references breach,
  redacted_from uuid          references document,
  part_of       uuid          references document,
  note          varchar(2000) not null
);
create index evidence_item_by_case on evidence_item (reference);
