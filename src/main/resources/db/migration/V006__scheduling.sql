create table room (
  id      uuid         not null,
  name    varchar(100) not null,
  version bigint       not null,
  constraint room_pk primary key (id),
  constraint room_name_once unique (name)
);

-- Turn-over is how long the room is kept free afterwards; the therapist and the client may go.
create table service (
  id                uuid         not null,
  name              varchar(100) not null,
  length_minutes    integer      not null,
  turn_over_minutes integer      not null,
  version           bigint       not null,
  constraint service_pk primary key (id),
  constraint service_name_once unique (name),
  constraint service_length_in_fives check (length_minutes between 5 and 480 and mod(length_minutes, 5) = 0),
  constraint service_turn_over_in_fives check (turn_over_minutes between 0 and 120 and mod(turn_over_minutes, 5) = 0)
);

-- Minutes since midnight on the practice's wall clock: a plain number that no driver moves between time zones.
create table weekly_hours (
  id           uuid        not null,
  therapist_id uuid        not null,
  day_of_week  varchar(10) not null,
  from_minute  integer     not null,
  to_minute    integer     not null,
  version      bigint      not null,
  constraint weekly_hours_pk primary key (id),
  constraint weekly_hours_therapist_fk foreign key (therapist_id) references account (id),
  constraint weekly_hours_begin_once unique (therapist_id, day_of_week, from_minute),
  constraint weekly_hours_day_known check (
    day_of_week in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  constraint weekly_hours_in_order check (0 <= from_minute and from_minute < to_minute and to_minute < 1440)
);

-- Who or what cannot be in two places at once. Whoever changes free time locks these rows first, by kind, then id as text.
create table bookable_resource (
  kind varchar(10) not null,
  id   uuid        not null,
  constraint bookable_resource_pk primary key (kind, id),
  constraint bookable_resource_kind_known check (kind in ('CLIENT', 'ROOM', 'THERAPIST'))
);

-- Spans are half open. Live are BOOKED and DONE; live_session_id is the session, but only while the appointment is live.
create table appointment (
  id              uuid        not null,
  client_id       uuid        not null,
  session_id      uuid,
  live_session_id uuid,
  therapist_id    uuid        not null,
  room_id         uuid        not null,
  starts_at       timestamp(6) with time zone not null,
  ends_at         timestamp(6) with time zone not null,
  room_free_at    timestamp(6) with time zone not null,
  status          varchar(10) not null,
  booked_by       uuid        not null,
  booked_at       timestamp(6) with time zone not null,
  cancel_reason   varchar(10),
  cancelled_by    uuid,
  cancelled_at    timestamp(6) with time zone,
  version         bigint      not null,
  constraint appointment_pk primary key (id),
  constraint appointment_client_fk foreign key (client_id) references client (id),
  constraint appointment_session_fk foreign key (session_id) references plan_session (id),
  constraint appointment_therapist_fk foreign key (therapist_id) references account (id),
  constraint appointment_room_fk foreign key (room_id) references room (id),
  constraint appointment_booker_fk foreign key (booked_by) references account (id),
  constraint appointment_canceller_fk foreign key (cancelled_by) references account (id),
  constraint appointment_session_live_once unique (live_session_id),
  constraint appointment_session_live_while_live check (
    live_session_id is not distinct from case when status in ('BOOKED', 'DONE') then session_id end),
  constraint appointment_times_in_order check (starts_at < ends_at and ends_at <= room_free_at),
  constraint appointment_status_known check (status in ('BOOKED', 'DONE', 'CANCELLED', 'MISSED')),
  constraint appointment_reason_known check (cancel_reason in ('CLIENT', 'THERAPIST', 'LATE', 'NO_SHOW')),
  constraint appointment_cancelled_whole check (
    (status in ('CANCELLED', 'MISSED')) = (cancel_reason is not null)
    and (cancel_reason is null) = (cancelled_by is null)
    and (cancel_reason is null) = (cancelled_at is null))
);

create index appointment_by_start on appointment (starts_at);
create index appointment_by_client on appointment (client_id, starts_at);
create index appointment_by_therapist on appointment (therapist_id, starts_at);
