-- What contracts say about terms, remedies and their own end; a supplier's language; any remedy can be chosen.

create table contract_clauses (
  contract               varchar(40)  primary key references contract,
  notice_max_days        integer,
  penalty_without_notice boolean      not null,
  damages_beside_penalty boolean      not null,
  credit_clause          varchar(100),
  credit_percentage      numeric(7,4),
  credit_maximum         numeric(7,4),
  credit_days            integer,
  step_in                varchar(100),
  liability_cap          numeric(14,2),
  complaint_days         integer,
  lapse_months           integer,
  disputes               varchar(20)  not null,
  ends_on                date,
  notice_days            integer,
  ending_fee             numeric(14,2),
  data_act               boolean      not null,
  electronic             boolean      not null
);

alter table supplier add column language varchar(2) default 'NL' not null;

alter table remedy_choice add column remedies varchar(500) default '' not null;
update remedy_choice set remedies = 'PENALTY' where penalty and not suspension;
update remedy_choice set remedies = 'PARTIAL_SUSPENSION' where suspension and not penalty;
update remedy_choice set remedies = 'PENALTY,PARTIAL_SUSPENSION' where penalty and suspension;
alter table remedy_choice drop column penalty;
alter table remedy_choice drop column suspension;

update remedy_finding set remedy = 'PARTIAL_SUSPENSION' where remedy = 'PAYMENT_SUSPENSION';
