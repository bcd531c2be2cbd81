-- Every draft of every letter; what was sent is in table dispatch.
create table letter (
  id          uuid           primary key,
  reference   varchar(20)    not null references escalation_case,
  kind        varchar(40)    not null,
  round       integer        not null,
  recipient   varchar(320)   not null,
  subject     varchar(300)   not null,
  body        varchar(20000) not null,
  document    uuid           references document,
  drafted_by  varchar(64)    not null,
  drafted_at  timestamp with time zone not null,
  reviewed_by varchar(64),
  signed_by   varchar(64),
  unique (reference, kind, round)
);
