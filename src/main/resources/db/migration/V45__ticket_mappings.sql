-- How people read the export of their own ticket system.

create table ticket_mapping (
  name        varchar(60) primary key,
  month_first boolean     not null,
  changed_by  varchar(64) not null,
  changed_at  timestamp with time zone not null
);

-- kind COLUMN: field and its heading; PRIORITY and WAITING: a word and what it means.
create table ticket_mapping_word (
  name    varchar(60)  not null references ticket_mapping,
  kind    varchar(20)  not null,
  word    varchar(200) not null,
  meaning varchar(200) not null,
  primary key (name, kind, word)
);
