-- Days on which the whole practice, or one location, is closed; both days included.
create table holiday (
  id          uuid         not null,
  name        varchar(100) not null,
  first_day   date         not null,
  last_day    date         not null,
  location_id uuid,
  version     bigint       not null,
  constraint holiday_pk primary key (id),
  constraint holiday_location_fk foreign key (location_id) references location (id),
  constraint holiday_in_order check (first_day <= last_day)
);
