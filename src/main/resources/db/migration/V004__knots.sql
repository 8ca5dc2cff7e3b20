-- A knot is one trigger point of one client; it lives across years.
create table knot (
  id         uuid        not null,
  client_id  uuid        not null,
  number     integer     not null,
  muscle     varchar(60),
  point      varchar(40),
  side       varchar(10) not null,
  spot_view  varchar(20),
  spot_x     double precision,
  spot_y     double precision,
  state      varchar(10) not null,
  recurring  boolean     not null,
  tenderness integer     not null,
  found_on   date        not null,
  created_at timestamp(6) with time zone not null,
  version    bigint      not null,
  constraint knot_pk primary key (id),
  constraint knot_client_fk foreign key (client_id) references client (id),
  constraint knot_number_once unique (client_id, number),
  constraint knot_point_once unique (client_id, muscle, point, side),
  constraint knot_side_known check (side in ('RIGHT', 'LEFT')),
  constraint knot_state_known check (state in ('ACTIVE', 'LATENT', 'RELEASED')),
  constraint knot_has_a_place check (
    (muscle is not null and point is not null and spot_view is null)
    or (muscle is null and point is null and spot_view is not null and spot_x is not null and spot_y is not null))
);

-- One run of a knot from found to its end; follows from the findings and is written with them.
create table knot_episode (
  knot_id  uuid        not null,
  position integer     not null,
  began_on date        not null,
  ended_on date,
  ending   varchar(10),
  constraint knot_episode_pk primary key (knot_id, position),
  constraint knot_episode_knot_fk foreign key (knot_id) references knot (id),
  constraint knot_episode_ends_whole check ((ended_on is null) = (ending is null))
);

-- What was felt at one knot at one visit. Out of force until its visit is signed.
create table finding (
  id                uuid    not null,
  knot_id           uuid    not null,
  client_id         uuid    not null,
  visit_id          uuid,
  recorded_by       uuid    not null,
  found_at          timestamp(6) with time zone not null,
  found_on          date    not null,
  in_force          boolean not null,
  tenderness_before integer not null,
  tenderness_after  integer,
  note              varchar(4000),
  version           bigint  not null,
  constraint finding_pk primary key (id),
  constraint finding_knot_fk foreign key (knot_id) references knot (id),
  constraint finding_client_fk foreign key (client_id) references client (id),
  constraint finding_recorder_fk foreign key (recorded_by) references account (id),
  constraint finding_once_a_visit unique (knot_id, visit_id),
  constraint finding_before_is_a_score check (tenderness_before between 0 and 10),
  constraint finding_after_is_a_score check (tenderness_after between 0 and 10)
);

create index finding_by_client on finding (client_id, found_at);
create index finding_by_visit on finding (visit_id);

create table finding_sign (
  finding_id uuid        not null,
  sign       varchar(20) not null,
  answer     varchar(10) not null,
  constraint finding_sign_pk primary key (finding_id, sign),
  constraint finding_sign_finding_fk foreign key (finding_id) references finding (id)
);

create table finding_treatment (
  finding_id uuid        not null,
  position   integer     not null,
  technique  varchar(60) not null,
  seconds    integer     not null,
  pressure   varchar(12),
  constraint finding_treatment_pk primary key (finding_id, position),
  constraint finding_treatment_finding_fk foreign key (finding_id) references finding (id),
  constraint finding_treatment_seconds check (seconds between 0 and 3600)
);
