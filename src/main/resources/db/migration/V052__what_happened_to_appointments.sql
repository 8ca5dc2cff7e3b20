-- Why an appointment stands at a time that was not free; null if it was.
alter table appointment add column overruled varchar(200);

-- One deed of one person in the calendar; all that it did to appointments belongs to it. The number tells which came
-- first of those that touch the same appointment.
create table calendar_change (
  id      uuid not null,
  number  bigint generated always as identity,
  made_by uuid not null,
  made_at timestamp(6) with time zone not null,
  constraint calendar_change_pk primary key (id),
  constraint calendar_change_number_once unique (number),
  constraint calendar_change_maker_fk foreign key (made_by) references account (id)
);

-- What a change did to an appointment. Before is null if it was not in the calendar, after if it is not any more.
create table appointment_history (
  id               uuid        not null,
  change_id        uuid        not null,
  position         integer     not null,
  client_id        uuid        not null,
  appointment_id   uuid        not null,
  kind             varchar(10) not null,
  therapist_before uuid,
  room_before      uuid,
  starts_before    timestamp(6) with time zone,
  ends_before      timestamp(6) with time zone,
  room_free_before timestamp(6) with time zone,
  overruled_before varchar(200),
  therapist_after  uuid,
  room_after       uuid,
  starts_after     timestamp(6) with time zone,
  ends_after       timestamp(6) with time zone,
  room_free_after  timestamp(6) with time zone,
  overruled_after  varchar(200),
  reason           varchar(10),
  constraint appointment_history_pk primary key (id),
  constraint appointment_history_order_once unique (change_id, position),
  constraint appointment_history_change_fk foreign key (change_id) references calendar_change (id),
  constraint appointment_history_client_fk foreign key (client_id) references client (id),
  constraint appointment_history_appointment_fk foreign key (appointment_id) references appointment (id),
  constraint appointment_history_kind_known check (
    kind in ('BOOKED', 'MOVED', 'CANCELLED', 'WITHDRAWN', 'MOVED_BACK', 'RESTORED')),
  constraint appointment_history_before_known check ((starts_before is null) = (kind in ('BOOKED', 'RESTORED'))),
  constraint appointment_history_after_known check ((starts_after is null) = (kind in ('CANCELLED', 'WITHDRAWN')))
);

create index appointment_history_by_appointment on appointment_history (appointment_id);
create index appointment_history_by_client on appointment_history (client_id);
