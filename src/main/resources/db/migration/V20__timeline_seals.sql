-- Every line of a timeline is sealed onto the line before it, so that a change, a swap or a removal in the database shows.
-- content_hash seals what a line says; hash seals that, its place, its moment and its writer onto the previous hash.

alter table timeline add column position integer;
alter table timeline add column content_hash char(64);
alter table timeline add column hash char(64);

create table timeline_head (
  reference varchar(20) primary key references escalation_case,
  position  integer     not null,
  hash      char(64)    not null
);
