-- Terms in hours, the supplier's own date, the risk of a short term, and receipt to the hour.
alter table notice_proposal add column term_hours integer;
alter table notice_proposal add column risk varchar(10) default 'LOW' not null;
alter table notice_proposal alter column motivation set data type varchar(8000);
alter table notice_proposal alter column warning set data type varchar(4000);

alter table notice_draft alter column motivation set data type varchar(8000);
alter table notice_draft alter column warning set data type varchar(4000);
alter table notice_draft add column term_hours integer;
alter table notice_draft add column proposed_hours integer;
alter table notice_draft add column risk varchar(10) default 'LOW' not null;
alter table notice_draft add column supplier_date date;
alter table notice_draft add column supplier_date_source varchar(200);
alter table notice_draft add column supplier_date_realistic boolean default false not null;

alter table composed_notice add column expected_at timestamp with time zone;
alter table composed_notice add column ends_at timestamp with time zone;

alter table notice_receipt add column received_time time;

alter table running_term add column received_at timestamp with time zone;
alter table running_term add column ends_at timestamp with time zone;
