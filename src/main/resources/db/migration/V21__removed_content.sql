-- A document whose content was removed keeps its description and hash: the timeline stays whole.
alter table document add column removed_at timestamp with time zone;
