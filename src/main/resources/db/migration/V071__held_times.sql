-- A time that is held for somebody who was offered it: busy for everybody else until then.
create table held_time (
  id           uuid not null,
  therapist_id uuid not null,
  room_id      uuid not null,
  starts_at    timestamp(6) with time zone not null,
  ends_at      timestamp(6) with time zone not null,
  room_free_at timestamp(6) with time zone not null,
  held_until   timestamp(6) with time zone not null,
  constraint held_time_pk primary key (id),
  constraint held_time_therapist_fk foreign key (therapist_id) references account (id),
  constraint held_time_room_fk foreign key (room_id) references room (id),
  constraint held_time_in_order check (starts_at < ends_at and ends_at <= room_free_at)
);

create index held_time_by_start on held_time (starts_at);
