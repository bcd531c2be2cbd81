-- Everything that is sent, once per letter and recipient. A letter is claimed here before it leaves
-- the building; claimed and never confirmed means that a person looks.
-- No check constraints: H2 2.4.240 refuses every row ("database has been closed") as soon as the
-- connection that created the constraint is closed.
create table dispatch (
  id           uuid           primary key,
  reference    varchar(20)    not null references escalation_case,
  letter_key   varchar(80)    not null,
  recipient    varchar(320)   not null,
  message_id   varchar(400)   not null unique,
  subject      varchar(255)   not null,
  body         varchar(20000) not null,
  document     uuid           references document,
  policy       varchar(10)    not null,
  state        varchar(10)    not null,
  owner        varchar(64),
  claimed_at   timestamp with time zone,
  sent_at      timestamp with time zone,
  server_reply varchar(1000),
  constraint dispatch_once unique (reference, letter_key, recipient)
);
