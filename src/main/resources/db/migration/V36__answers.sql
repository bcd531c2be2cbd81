-- What mail servers and mail programs say of our mail, who is away, and what the supplier answers.

-- One row for each mail that came in about a mail of ours. letter_key is empty when we could not tell which.
create table mail_report (
  mail        bigint        primary key,
  reference   varchar(20)   not null references escalation_case,
  letter_key  varchar(80)   not null,
  recipient   varchar(320)  not null,
  reported    varchar(20)   not null,
  code        varchar(20)   not null,
  words       varchar(1000) not null,
  reported_at timestamp with time zone not null
);
create index mail_report_by_case on mail_report (reference, letter_key);

create table absence (
  mail        bigint       primary key,
  reference   varchar(20)  not null references escalation_case,
  person      varchar(320) not null,
  until_day   date,
  colleague   varchar(320) not null,
  reported_at timestamp with time zone not null
);
create index absence_by_case on absence (reference);

-- One row for each mail a person wrote; what somebody judged of it comes later.
create table supplier_answer (
  mail         bigint        primary key,
  reference    varchar(20)   not null references escalation_case,
  sender       varchar(320)  not null,
  known_by     varchar(300)  not null,
  subject      varchar(300)  not null,
  body         varchar(8000) not null,
  message_id   varchar(320)  not null,
  received_at  timestamp with time zone not null,
  original     uuid          not null references document,
  answer       varchar(20),
  named_day    date,
  quote        varchar(2000),
  judged_by    varchar(64),
  judged_at    timestamp with time zone
);
create index supplier_answer_by_case on supplier_answer (reference, received_at);
