-- How far the demo's clock was moved; one row, or none. Repeatable, so that it takes no version
-- number from the tables that every installation has.
create table if not exists demo_clock (
  offset_millis bigint not null
);
