-- What a plan said from time to time. The content is JSON: it is read whole, and not changed once it is signed.
create table plan_revision (
  id                 uuid           not null,
  plan_id            uuid           not null,
  number             integer        not null,
  content            varchar(200000) not null,
  why                varchar(1000)  not null,
  made_by            uuid           not null,
  made_at            timestamp(6) with time zone not null,
  signed_at          timestamp(6) with time zone,
  signed_by          uuid,
  signature          varchar(200),
  signed_by_guardian boolean        not null,
  constraint plan_revision_pk primary key (id),
  constraint plan_revision_once unique (plan_id, number),
  constraint plan_revision_plan_fk foreign key (plan_id) references plan (id),
  constraint plan_revision_maker_fk foreign key (made_by) references account (id),
  constraint plan_revision_signer_fk foreign key (signed_by) references account (id),
  constraint plan_revision_signature_whole check (
    (signed_at is null) = (signed_by is null) and (signed_at is null) = (signature is null))
);

-- What was measured of a goal since the plan began; one value for each goal and day.
create table goal_reading (
  id          uuid    not null,
  client_id   uuid    not null,
  plan_id     uuid    not null,
  goal_id     uuid    not null,
  read_on     date    not null,
  amount      integer not null,
  recorded_by uuid    not null,
  recorded_at timestamp(6) with time zone not null,
  constraint goal_reading_pk primary key (id),
  constraint goal_reading_once_a_day unique (plan_id, goal_id, read_on),
  constraint goal_reading_client_fk foreign key (client_id) references client (id),
  constraint goal_reading_plan_fk foreign key (plan_id) references plan (id),
  constraint goal_reading_recorder_fk foreign key (recorded_by) references account (id),
  constraint goal_reading_is_an_amount check (amount between 0 and 400)
);

alter table plan add column watch_for varchar(4000) default '' not null;
alter table plan add column prevention varchar(4000) default '' not null;

-- A session that a revision took out; it stays, because appointments and follow-ups may name it, and counts no more.
alter table plan_session add column removed boolean default false not null;

-- A merge of two records may change the ids within a text.
alter table client_merge_change add column old_text varchar(200000);
alter table client_merge_change add column new_text varchar(200000);
