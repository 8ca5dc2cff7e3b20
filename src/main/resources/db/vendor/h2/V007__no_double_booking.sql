-- The last line behind the locks, for a database without exclusion constraints: one row for each 5 minutes in which a
-- live appointment occupies its therapist, its room or its client.
create table appointment_tick (
  resource_kind  varchar(10) not null,
  resource_id    uuid        not null,
  tick_at        timestamp(6) with time zone not null,
  appointment_id uuid        not null,
  constraint appointment_tick_pk primary key (resource_kind, resource_id, tick_at),
  constraint appointment_tick_appointment_fk foreign key (appointment_id) references appointment (id)
);

create index appointment_tick_by_appointment on appointment_tick (appointment_id);
