-- What is looked at as a whole, at the first visit above all: how the client stands, and how far movements go.
alter table visit add column posture varchar(4000) default '' not null;

create table visit_movement (
  visit_id    uuid        not null,
  movement    varchar(60) not null,
  right_value integer,
  left_value  integer,
  constraint visit_movement_pk primary key (visit_id, movement),
  constraint visit_movement_visit_fk foreign key (visit_id) references visit (id),
  constraint visit_movement_in_bounds check (right_value between 0 and 360 and left_value between 0 and 360),
  constraint visit_movement_measured check (right_value is not null or left_value is not null)
);
