-- Words of our own in the mail that brings a formal letter; the rest of that mail is fixed.
create table cover_mail (
  letter     uuid           primary key references letter,
  fixed_body varchar(20000) not null,
  own_words  varchar(2000)  not null,
  written_by varchar(64)    not null,
  written_at timestamp with time zone not null
);

-- Mails that people write to a supplier themselves. What became of them is in table dispatch.
create table supplier_mail (
  id         uuid           primary key,
  reference  varchar(20)    not null references escalation_case,
  recipient  varchar(320)   not null,
  subject    varchar(300)   not null,
  body       varchar(20000) not null,
  document   uuid           references document,
  answers    varchar(400),
  written_by varchar(64)    not null,
  written_at timestamp with time zone not null,
  handed_by  varchar(64),
  handed_at  timestamp with time zone
);
create index supplier_mail_by_case on supplier_mail (reference, written_at);
