-- What happened in an appointment. A draft until it is signed; from then on it is not changed.
create table visit (
  id             uuid        not null,
  client_id      uuid        not null,
  therapist_id   uuid        not null,
  appointment_id uuid,
  session_id     uuid,
  visit_on       date        not null,
  status         varchar(10) not null,
  subjective     varchar(10000) not null,
  objective      varchar(10000) not null,
  assessment     varchar(10000) not null,
  plan           varchar(10000) not null,
  next_time      varchar(4000)  not null,
  pain_before    integer,
  pain_after     integer,
  started_at     timestamp(6) with time zone not null,
  saved_at       timestamp(6) with time zone not null,
  signed_at      timestamp(6) with time zone,
  signed_by      uuid,
  version        bigint      not null,
  constraint visit_pk primary key (id),
  constraint visit_client_fk foreign key (client_id) references client (id),
  constraint visit_therapist_fk foreign key (therapist_id) references account (id),
  constraint visit_appointment_fk foreign key (appointment_id) references appointment (id),
  constraint visit_session_fk foreign key (session_id) references plan_session (id),
  constraint visit_signer_fk foreign key (signed_by) references account (id),
  constraint visit_appointment_once unique (appointment_id),
  constraint visit_status_known check (status in ('DRAFT', 'SIGNED')),
  constraint visit_signature_whole check ((signed_at is null) = (signed_by is null)),
  constraint visit_pain_before_is_a_score check (pain_before between 0 and 10),
  constraint visit_pain_after_is_a_score check (pain_after between 0 and 10)
);

create index visit_by_client on visit (client_id, visit_on);

alter table finding add constraint finding_visit_fk foreign key (visit_id) references visit (id);

create table visit_aftercare (
  visit_id uuid        not null,
  advice   varchar(20) not null,
  constraint visit_aftercare_pk primary key (visit_id, advice),
  constraint visit_aftercare_visit_fk foreign key (visit_id) references visit (id)
);
