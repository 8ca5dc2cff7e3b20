-- What a client was last told of an appointment. A notice says how things are now, beside this; where both agree there is
-- nothing to say.
create table appointment_told (
  appointment_id uuid    not null,
  client_id      uuid    not null,
  therapist_id   uuid    not null,
  room_id        uuid    not null,
  starts_at      timestamp(6) with time zone not null,
  ends_at        timestamp(6) with time zone not null,
  called_off     boolean not null,
  told_at        timestamp(6) with time zone not null,
  constraint appointment_told_pk primary key (appointment_id),
  constraint appointment_told_appointment_fk foreign key (appointment_id) references appointment (id),
  constraint appointment_told_client_fk foreign key (client_id) references client (id),
  constraint appointment_told_therapist_fk foreign key (therapist_id) references account (id),
  constraint appointment_told_room_fk foreign key (room_id) references room (id)
);

create index appointment_told_by_client on appointment_told (client_id);

-- Clients know of what was booked before there were notices.
insert into appointment_told (appointment_id, client_id, therapist_id, room_id, starts_at, ends_at, called_off, told_at)
select id, client_id, therapist_id, room_id, starts_at, ends_at, false, booked_at from appointment where status = 'BOOKED';
