create table plan (
  id            uuid         not null,
  client_id     uuid         not null,
  title         varchar(200) not null,
  status        varchar(10)  not null,
  created_by    uuid         not null,
  created_at    timestamp(6) with time zone not null,
  proposed_at   timestamp(6) with time zone,
  accepted_at   timestamp(6) with time zone,
  accepted_by   uuid,
  signature     varchar(200),
  started_at    timestamp(6) with time zone,
  ended_at      timestamp(6) with time zone,
  ending_reason varchar(1000),
  version       bigint       not null,
  constraint plan_pk primary key (id),
  constraint plan_client_fk foreign key (client_id) references client (id),
  constraint plan_creator_fk foreign key (created_by) references account (id),
  constraint plan_signer_fk foreign key (accepted_by) references account (id),
  constraint plan_status_known check (status in ('DRAFT', 'PROPOSED', 'ACCEPTED', 'ACTIVE', 'COMPLETED', 'STOPPED')),
  constraint plan_acceptance_is_signed check ((accepted_at is null) = (signature is null))
);

create index plan_by_client on plan (client_id, created_at);

create table plan_goal (
  plan_id  uuid         not null,
  position integer      not null,
  measure  varchar(20)  not null,
  subject  varchar(200) not null,
  baseline integer,
  target   integer,
  due_on   date,
  constraint plan_goal_pk primary key (plan_id, position),
  constraint plan_goal_plan_fk foreign key (plan_id) references plan (id)
);

create table plan_target (
  plan_id uuid not null,
  knot_id uuid not null,
  constraint plan_target_pk primary key (plan_id, knot_id),
  constraint plan_target_plan_fk foreign key (plan_id) references plan (id),
  constraint plan_target_knot_fk foreign key (knot_id) references knot (id)
);

create table plan_phase (
  plan_id    uuid         not null,
  position   integer      not null,
  name       varchar(100) not null,
  sessions   integer      not null,
  gap_min    integer      not null,
  gap_ideal  integer      not null,
  gap_max    integer      not null,
  minutes    integer      not null,
  constraint plan_phase_pk primary key (plan_id, position),
  constraint plan_phase_plan_fk foreign key (plan_id) references plan (id),
  constraint plan_phase_has_sessions check (sessions between 1 and 60),
  constraint plan_phase_gap_in_order check (gap_min between 1 and gap_ideal and gap_ideal <= gap_max and gap_max <= 366)
);

-- One agreed treatment of a plan. Agreed = open + booked + done + missed + dropped, always.
create table plan_session (
  id        uuid        not null,
  plan_id   uuid        not null,
  client_id uuid        not null,
  number    integer     not null,
  phase     integer     not null,
  status    varchar(10) not null,
  version   bigint      not null,
  constraint plan_session_pk primary key (id),
  constraint plan_session_plan_fk foreign key (plan_id) references plan (id),
  constraint plan_session_client_fk foreign key (client_id) references client (id),
  constraint plan_session_number_once unique (plan_id, number),
  constraint plan_session_status_known check (status in ('OPEN', 'BOOKED', 'DONE', 'MISSED', 'DROPPED'))
);

create index plan_session_by_client on plan_session (client_id, status);
