-- What a contract covers, and what people of the organisation may expect.

create table support_guide (
  contract   varchar(40)  primary key references contract,
  version    integer      not null,
  published  boolean      not null,
  service    varchar(200) not null,
  desk       varchar(200) not null,
  phone      varchar(60)  not null,
  email      varchar(320) not null,
  hours      varchar(200) not null,
  stand_in   varchar(500) not null,
  changed_by varchar(64)  not null,
  changed_at timestamp with time zone not null
);

create table support_item (
  contract  varchar(40)  not null references support_guide,
  position  integer      not null,
  scope     varchar(20)  not null,
  text      varchar(500) not null,
  clause    varchar(200) not null,
  what_then varchar(500) not null,
  primary key (contract, position)
);
