create table client (
  id                uuid          not null,
  number            integer       not null,
  legal_first_name  varchar(200)  not null,
  legal_last_name   varchar(200)  not null,
  preferred_name    varchar(200),
  pronouns          varchar(200),
  birth_date        date          not null,
  email             varchar(254),
  phone             varchar(200),
  phone_normalised  varchar(60),
  second_phone      varchar(200),
  second_phone_normalised varchar(60),
  street            varchar(200),
  city              varchar(200),
  region            varchar(200),
  post_code         varchar(200),
  occupation        varchar(200),
  emergency_contact varchar(200),
  consent_email     boolean       not null,
  consent_text      boolean       not null,
  alerts            varchar(4000),
  notes             varchar(4000),
  former_number     varchar(200),
  former_therapist  varchar(200),
  archived_on       date,
  search_text       varchar(1000) not null,
  created_at        timestamp(6) with time zone not null,
  version           bigint        not null,
  constraint client_pk primary key (id),
  constraint client_number_once unique (number)
);

create index client_by_name on client (legal_last_name, legal_first_name, id);
create index client_by_birth_date on client (birth_date);
create index client_by_phone on client (phone_normalised);
create index client_by_email on client (email);

create sequence client_number_seq start with 1001 increment by 1;

-- The therapists who may open the clinical record; one of them is the primary one.
create table care_team_member (
  client_id       uuid    not null,
  therapist_id    uuid    not null,
  primary_therapist boolean not null,
  constraint care_team_member_pk primary key (client_id, therapist_id),
  constraint care_team_member_client_fk foreign key (client_id) references client (id),
  constraint care_team_member_therapist_fk foreign key (therapist_id) references account (id)
);

create index care_team_member_by_therapist on care_team_member (therapist_id, client_id);

-- Which record a client's account opens.
create table account_record (
  account_id uuid not null,
  client_id  uuid not null,
  constraint account_record_pk primary key (account_id),
  constraint account_record_account_fk foreign key (account_id) references account (id),
  constraint account_record_client_fk foreign key (client_id) references client (id)
);

create index account_record_by_client on account_record (client_id);
