-- What a client is to do at home, and since when: a measure at another rate is another row, so that what was due on a day
-- stays known. The day of "until" is not in it any more; 0 times a day means that the therapist left the measure out.
create table home_care_item (
  id          uuid         not null,
  client_id   uuid         not null,
  measure     varchar(60)  not null,
  times_per_day integer      not null,
  note        varchar(500) not null,
  since       date         not null,
  until       date,
  set_by      uuid         not null,
  version     bigint       not null,
  constraint home_care_item_pk primary key (id),
  constraint home_care_item_client_fk foreign key (client_id) references client (id),
  constraint home_care_item_account_fk foreign key (set_by) references account (id),
  constraint home_care_item_times check (times_per_day between 0 and 12),
  constraint home_care_item_in_order check (since < until)
);

create index home_care_item_by_client on home_care_item (client_id, measure);

-- Each time that a measure was done, and each day on which it was ended because of what it did.
create table home_care_done (
  id        uuid        not null,
  client_id uuid        not null,
  measure   varchar(60) not null,
  done_on   date        not null,
  done_at   timestamp(6) with time zone not null,
  told_by   uuid        not null,
  version   bigint      not null,
  constraint home_care_done_pk primary key (id),
  constraint home_care_done_client_fk foreign key (client_id) references client (id),
  constraint home_care_done_account_fk foreign key (told_by) references account (id)
);

create index home_care_done_by_client on home_care_done (client_id, done_on);

create table home_care_stop (
  id         uuid        not null,
  client_id  uuid        not null,
  measure    varchar(60) not null,
  stopped_on date        not null,
  stopped_at timestamp(6) with time zone not null,
  discomfort integer     not null,
  sharp      boolean     not null,
  tingling   boolean     not null,
  told_by    uuid        not null,
  version    bigint      not null,
  constraint home_care_stop_pk primary key (id),
  constraint home_care_stop_client_fk foreign key (client_id) references client (id),
  constraint home_care_stop_account_fk foreign key (told_by) references account (id),
  constraint home_care_stop_discomfort check (discomfort between 0 and 10)
);

create index home_care_stop_by_client on home_care_stop (client_id, stopped_on);

-- What a client reports between two visits.
create table check_in (
  id         uuid          not null,
  client_id  uuid          not null,
  told_by    uuid          not null,
  by_client  boolean       not null,
  told_at    timestamp(6) with time zone not null,
  told_on    date          not null,
  pain       integer       not null,
  soreness   integer,
  sore_for   varchar(20),
  numb       boolean       not null,
  home_care  varchar(10),
  words      varchar(1000) not null,
  version    bigint        not null,
  constraint check_in_pk primary key (id),
  constraint check_in_client_fk foreign key (client_id) references client (id),
  constraint check_in_account_fk foreign key (told_by) references account (id),
  constraint check_in_pain check (pain between 0 and 10),
  constraint check_in_soreness check (soreness between 0 and 10),
  constraint check_in_sore_for check (sore_for in ('HOURS', 'A_DAY', 'TWO_DAYS', 'LONGER')),
  constraint check_in_home_care check (home_care in ('ALL', 'SOME', 'NONE'))
);

create index check_in_by_client on check_in (client_id, told_at);

create table check_in_zone (
  check_in_id uuid        not null,
  zone        varchar(60) not null,
  side        varchar(10) not null,
  constraint check_in_zone_pk primary key (check_in_id, zone, side),
  constraint check_in_zone_check_in_fk foreign key (check_in_id) references check_in (id),
  constraint check_in_zone_side_known check (side in ('RIGHT', 'LEFT', 'MIDLINE'))
);

-- From the day of a check-in on nothing is due, until a therapist lets the client go on.
create table home_care_pause (
  id          uuid   not null,
  client_id   uuid   not null,
  check_in_id uuid   not null,
  since       date   not null,
  until       date,
  resumed_by  uuid,
  version     bigint not null,
  constraint home_care_pause_pk primary key (id),
  constraint home_care_pause_client_fk foreign key (client_id) references client (id),
  constraint home_care_pause_check_in_fk foreign key (check_in_id) references check_in (id),
  constraint home_care_pause_account_fk foreign key (resumed_by) references account (id),
  constraint home_care_pause_in_order check (since <= until),
  constraint home_care_pause_ends_whole check ((until is null) = (resumed_by is null))
);

create index home_care_pause_by_client on home_care_pause (client_id);
