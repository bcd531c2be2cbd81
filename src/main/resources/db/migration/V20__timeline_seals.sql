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

-- The first version kept call scripts without a line; from now on every document stands on its timeline.
insert into timeline (reference, at, by_user, kind, title, text, document)
select d.reference, current_timestamp, 'systeem', 'NOTE', 'Document in de tijdlijn opgenomen',
  'Dit document was al bewaard, maar stond nog niet op de tijdlijn.', d.id
from document d
where not exists (select 1 from timeline t where t.document = d.id);
