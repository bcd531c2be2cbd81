-- What sort of cause a case had, beside the causes in somebody's own words.

create table lesson_cause (
  reference varchar(20) not null references lesson,
  cause     varchar(40) not null,
  primary key (reference, cause)
);
