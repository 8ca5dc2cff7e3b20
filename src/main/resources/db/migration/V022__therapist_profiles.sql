-- A therapist without a row gives every service, holds no qualification and has no limit.
create table therapist_profile (
  therapist_id       uuid    not null,
  gives_all_services boolean not null,
  capacity           integer,
  version            bigint  not null,
  constraint therapist_profile_pk primary key (therapist_id),
  constraint therapist_profile_therapist_fk foreign key (therapist_id) references account (id),
  constraint therapist_profile_capacity check (capacity between 1 and 500)
);

create table therapist_service (
  therapist_id uuid not null,
  service_id   uuid not null,
  constraint therapist_service_pk primary key (therapist_id, service_id),
  constraint therapist_service_profile_fk foreign key (therapist_id) references therapist_profile (therapist_id),
  constraint therapist_service_service_fk foreign key (service_id) references service (id)
);

-- The last day on which it counts; null if it does not expire.
create table therapist_qualification (
  therapist_id     uuid not null,
  qualification_id uuid not null,
  expires_on       date,
  constraint therapist_qualification_pk primary key (therapist_id, qualification_id),
  constraint therapist_qualification_profile_fk foreign key (therapist_id) references therapist_profile (therapist_id),
  constraint therapist_qualification_fk foreign key (qualification_id) references qualification (id)
);

alter table weekly_hours add column location_id uuid;
alter table weekly_hours add constraint weekly_hours_location_fk foreign key (location_id) references location (id);

-- Away, from a minute of a day until a minute of a day; or other hours than those of the week, within one day. Minutes
-- since midnight on the practice's wall clock, as in weekly_hours; 1440 is the end of a day.
create table hours_exception (
  id           uuid         not null,
  therapist_id uuid         not null,
  kind         varchar(10)  not null,
  from_day     date         not null,
  from_minute  integer      not null,
  to_day       date         not null,
  to_minute    integer      not null,
  location_id  uuid,
  reason       varchar(200) not null,
  constraint hours_exception_pk primary key (id),
  constraint hours_exception_therapist_fk foreign key (therapist_id) references account (id),
  constraint hours_exception_location_fk foreign key (location_id) references location (id),
  constraint hours_exception_kind_known check (kind in ('AWAY', 'HOURS')),
  constraint hours_exception_in_order check (
    0 <= from_minute and from_minute < 1440 and 0 < to_minute and to_minute <= 1440
    and (from_day < to_day or (from_day = to_day and from_minute < to_minute))),
  constraint hours_exception_hours_of_a_day check (kind = 'AWAY' or (from_day = to_day and to_minute < 1440))
);

create index hours_exception_by_therapist on hours_exception (therapist_id, to_day);
