-- What clients say of themselves before the first visit and later again. Once it was sent a form is never changed.
create table intake_form (
  id          uuid    not null,
  client_id   uuid    not null,
  number      integer not null,
  answers     varchar(200000) not null,
  saved_at    timestamp(6) with time zone not null,
  signature   varchar(200),
  by_guardian boolean not null,
  sent_by     uuid,
  sent_at     timestamp(6) with time zone,
  version     bigint  not null,
  constraint intake_form_pk primary key (id),
  constraint intake_form_client_fk foreign key (client_id) references client (id),
  constraint intake_form_sender_fk foreign key (sent_by) references account (id),
  constraint intake_form_sent_whole check (
    (sent_at is null) = (signature is null) and (sent_at is null) = (sent_by is null))
);

create index intake_form_by_client on intake_form (client_id, number);

-- What staff add beside the answers.
create table intake_note (
  id         uuid          not null,
  intake_id  uuid          not null,
  client_id  uuid          not null,
  text       varchar(4000) not null,
  written_by uuid          not null,
  written_at timestamp(6) with time zone not null,
  version    bigint        not null,
  constraint intake_note_pk primary key (id),
  constraint intake_note_form_fk foreign key (intake_id) references intake_form (id),
  constraint intake_note_client_fk foreign key (client_id) references client (id),
  constraint intake_note_author_fk foreign key (written_by) references account (id)
);

create index intake_note_by_client on intake_note (client_id);

-- That staff asked for a form, as for a new complaint.
create table intake_request (
  id        uuid not null,
  client_id uuid not null,
  asked_by  uuid not null,
  asked_at  timestamp(6) with time zone not null,
  constraint intake_request_pk primary key (id),
  constraint intake_request_client_fk foreign key (client_id) references client (id),
  constraint intake_request_account_fk foreign key (asked_by) references account (id)
);

create index intake_request_by_client on intake_request (client_id);
