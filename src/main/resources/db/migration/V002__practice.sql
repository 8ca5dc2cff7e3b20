-- One row: the practice that this installation is for.
create table practice (
  id        integer      not null,
  name      varchar(200) not null,
  time_zone varchar(64)  not null,
  country   varchar(2)   not null,
  version   bigint       not null,
  constraint practice_pk primary key (id),
  constraint practice_only_one check (id = 1)
);
