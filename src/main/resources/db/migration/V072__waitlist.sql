-- Clients who wait for a time, and what they wish. Weekdays are numbers from 1, Monday, in one text; empty for any.
create table waitlist_entry (
  id             uuid         not null,
  client_id      uuid         not null,
  appointment_id uuid,
  service_id     uuid,
  therapist_id   uuid,
  weekdays       varchar(20)  not null,
  from_minute    integer      not null,
  to_minute      integer      not null,
  earliest       date         not null,
  expires_on     date         not null,
  note           varchar(1000) not null,
  status         varchar(10)  not null,
  added_by       uuid         not null,
  added_at       timestamp(6) with time zone not null,
  ended_at       timestamp(6) with time zone,
  version        bigint       not null,
  constraint waitlist_entry_pk primary key (id),
  constraint waitlist_entry_client_fk foreign key (client_id) references client (id),
  constraint waitlist_entry_appointment_fk foreign key (appointment_id) references appointment (id),
  constraint waitlist_entry_service_fk foreign key (service_id) references service (id),
  constraint waitlist_entry_therapist_fk foreign key (therapist_id) references account (id),
  constraint waitlist_entry_author_fk foreign key (added_by) references account (id),
  constraint waitlist_entry_hours check (0 <= from_minute and from_minute < to_minute and to_minute <= 1440),
  constraint waitlist_entry_days check (earliest <= expires_on),
  constraint waitlist_entry_status_known check (status in ('WAITING', 'PLACED', 'WITHDRAWN', 'EXPIRED')),
  constraint waitlist_entry_ends_whole check ((status = 'WAITING') = (ended_at is null))
);

create index waitlist_entry_by_status on waitlist_entry (status, added_at);
create index waitlist_entry_by_client on waitlist_entry (client_id, status);

-- A time that was offered to one of them. The hold is the same for all to whom it was offered at once.
create table waitlist_offer (
  id           uuid        not null,
  entry_id     uuid        not null,
  client_id    uuid        not null,
  hold_id      uuid        not null,
  therapist_id uuid        not null,
  room_id      uuid        not null,
  starts_at    timestamp(6) with time zone not null,
  ends_at      timestamp(6) with time zone not null,
  turn_over_minutes integer not null,
  offered_at   timestamp(6) with time zone not null,
  answer_by    timestamp(6) with time zone not null,
  status       varchar(10) not null,
  answered_at  timestamp(6) with time zone,
  version      bigint      not null,
  constraint waitlist_offer_pk primary key (id),
  constraint waitlist_offer_entry_fk foreign key (entry_id) references waitlist_entry (id),
  constraint waitlist_offer_client_fk foreign key (client_id) references client (id),
  constraint waitlist_offer_therapist_fk foreign key (therapist_id) references account (id),
  constraint waitlist_offer_room_fk foreign key (room_id) references room (id),
  constraint waitlist_offer_status_known check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'LAPSED', 'TAKEN')),
  constraint waitlist_offer_answer_whole check ((status = 'OPEN') = (answered_at is null))
);

create index waitlist_offer_by_status on waitlist_offer (status, answer_by);
create index waitlist_offer_by_client on waitlist_offer (client_id, status);
create index waitlist_offer_by_hold on waitlist_offer (hold_id);
create index waitlist_offer_by_entry on waitlist_offer (entry_id);

-- A time that came free, to be offered from then on; done when nothing more is to be offered of it.
create table freed_time (
  id           uuid not null,
  therapist_id uuid not null,
  starts_at    timestamp(6) with time zone not null,
  ends_at      timestamp(6) with time zone not null,
  offer_at     timestamp(6) with time zone not null,
  done_at      timestamp(6) with time zone,
  constraint freed_time_pk primary key (id),
  constraint freed_time_therapist_fk foreign key (therapist_id) references account (id),
  constraint freed_time_in_order check (starts_at < ends_at)
);

create index freed_time_to_offer on freed_time (done_at, offer_at);

-- How the practice offers times to those who wait. One row.
create table waitlist_rules (
  id            integer not null,
  group_size    integer not null,
  hold_minutes  integer not null,
  cut_off_hours integer not null,
  from_hour     integer not null,
  to_hour       integer not null,
  version       bigint  not null,
  constraint waitlist_rules_pk primary key (id),
  constraint waitlist_rules_one check (id = 1),
  constraint waitlist_rules_group check (group_size between 1 and 20),
  constraint waitlist_rules_hold check (hold_minutes between 5 and 1440),
  constraint waitlist_rules_cut_off check (cut_off_hours between 0 and 72),
  constraint waitlist_rules_hours check (0 <= from_hour and from_hour < to_hour and to_hour <= 24)
);

insert into waitlist_rules (id, group_size, hold_minutes, cut_off_hours, from_hour, to_hour, version)
values (1, 1, 60, 2, 8, 20, 0);
