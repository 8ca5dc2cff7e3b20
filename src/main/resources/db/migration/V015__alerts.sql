-- What to mind with a client. Never changed: another wording is another alert, which has to be read again.
create table alert (
  id           uuid          not null,
  client_id    uuid          not null,
  text         varchar(4000) not null,
  kind         varchar(10)   not null,
  condition_id varchar(60),
  desk_wording varchar(200),
  added_on     date          not null,
  added_by     uuid,
  ended_on     date,
  ended_by     uuid,
  version      bigint        not null,
  constraint alert_pk primary key (id),
  constraint alert_client_fk foreign key (client_id) references client (id),
  constraint alert_author_fk foreign key (added_by) references account (id),
  constraint alert_ender_fk foreign key (ended_by) references account (id),
  constraint alert_kind_known check (kind in ('CAUTION', 'ALLERGY')),
  constraint alert_ending_whole check ((ended_on is null) = (ended_by is null))
);

create index alert_by_client on alert (client_id, ended_on);

-- Which therapist has read which alert.
create table alert_reading (
  alert_id   uuid not null,
  account_id uuid not null,
  read_at    timestamp(6) with time zone not null,
  constraint alert_reading_pk primary key (alert_id, account_id),
  constraint alert_reading_alert_fk foreign key (alert_id) references alert (id),
  constraint alert_reading_account_fk foreign key (account_id) references account (id)
);

-- The texts that stood in the client's record so far. There is at most one for each client, so its id is free to be
-- that of the alert too.
insert into alert (id, client_id, text, kind, added_on, version)
select id, id, alerts, 'CAUTION', cast(created_at as date), 0 from client where alerts is not null;

alter table client drop column alerts;
