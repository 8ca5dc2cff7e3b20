-- Answers to red-flag questions, a sheet for each time that some were answered. Never changed.
create table red_flag_sheet (
  id          uuid        not null,
  client_id   uuid        not null,
  source      varchar(12) not null,
  visit_id    uuid,
  answered_as varchar(10) not null,
  answered_by uuid        not null,
  answered_at timestamp(6) with time zone not null,
  version     bigint      not null,
  constraint red_flag_sheet_pk primary key (id),
  constraint red_flag_sheet_client_fk foreign key (client_id) references client (id),
  constraint red_flag_sheet_visit_fk foreign key (visit_id) references visit (id),
  constraint red_flag_sheet_account_fk foreign key (answered_by) references account (id),
  constraint red_flag_sheet_source_known check (source in ('INTAKE', 'VISIT', 'EXAMINATION')),
  constraint red_flag_sheet_visit_whole check ((source = 'VISIT') = (visit_id is not null)),
  constraint red_flag_sheet_voice_known check (answered_as in ('CLIENT', 'GUARDIAN', 'THERAPIST'))
);

create index red_flag_sheet_by_client on red_flag_sheet (client_id, answered_at);
create index red_flag_sheet_by_visit on red_flag_sheet (visit_id);

-- With the question as it was read then.
create table red_flag_answer (
  sheet_id uuid         not null,
  position integer      not null,
  flag_id  varchar(60)  not null,
  question varchar(500) not null,
  answer   varchar(20)  not null,
  constraint red_flag_answer_pk primary key (sheet_id, position),
  constraint red_flag_answer_sheet_fk foreign key (sheet_id) references red_flag_sheet (id),
  constraint red_flag_answer_once unique (sheet_id, flag_id),
  constraint red_flag_answer_known check (answer in ('YES', 'NO', 'DOES_NOT_APPLY'))
);

-- That a question was answered with yes: it holds until a therapist lifts it with a signed note, or it is an alert until
-- the answer is another one.
create table red_flag_raised (
  id         uuid        not null,
  client_id  uuid        not null,
  flag_id    varchar(60) not null,
  holds      boolean     not null,
  alert_id   uuid,
  raised_at  timestamp(6) with time zone not null,
  settled_at timestamp(6) with time zone,
  lifted_by  uuid,
  cleared_by varchar(200),
  cleared_on date,
  lift_note  varchar(4000),
  version    bigint      not null,
  constraint red_flag_raised_pk primary key (id),
  constraint red_flag_raised_client_fk foreign key (client_id) references client (id),
  constraint red_flag_raised_alert_fk foreign key (alert_id) references alert (id),
  constraint red_flag_raised_lifter_fk foreign key (lifted_by) references account (id),
  constraint red_flag_raised_holds_or_alerts check (holds = (alert_id is null)),
  constraint red_flag_raised_lift_whole check (
    (lifted_by is null) = (cleared_by is null) and (lifted_by is null) = (cleared_on is null)
    and (lifted_by is null) = (lift_note is null)),
  constraint red_flag_raised_hold_ends_by_a_lift check (
    (holds and (settled_at is null) = (lifted_by is null)) or (not holds and lifted_by is null))
);

create index red_flag_raised_by_client on red_flag_raised (client_id, settled_at);
