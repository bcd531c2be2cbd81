-- Every line of a timeline is sealed onto the line before it, so that a change, a swap or a removal in the database shows.
-- content_hash seals what a line says; hash seals that, its place, its moment and its writer onto the previous hash.

create table timeline_seal (
  number       bigint      primary key references timeline,
  reference    varchar(20) not null references escalation_case,
  position     integer     not null,
  content_hash char(64)    not null,
  hash         char(64)    not null,
  unique (reference, position)
);

create table timeline_head (
  reference varchar(20) primary key references escalation_case,
  position  integer     not null,
  hash      char(64)    not null
);
