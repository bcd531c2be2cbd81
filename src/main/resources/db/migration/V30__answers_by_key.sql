-- A program that asks twice with the same Idempotency-Key gets the first answer again; nothing is done twice.
-- status is null only inside the transaction that does the work.
create table kept_answer (
  person      varchar(64)  not null,
  request_key varchar(255) not null,
  fingerprint char(64)     not null,
  asked_at    timestamp with time zone not null,
  status      integer,
  headers     varchar(2000),
  body        ${bytes},
  primary key (person, request_key)
);
create index kept_answer_by_day on kept_answer (asked_at);
