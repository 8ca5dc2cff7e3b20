create table account (
  id            uuid         not null,
  sign_in_name  varchar(254) not null,
  display_name  varchar(200) not null,
  password_hash varchar(500),
  enabled       boolean      not null,
  created_at    timestamp(6) with time zone not null,
  version       bigint       not null,
  constraint account_pk primary key (id),
  constraint account_sign_in_name_once unique (sign_in_name)
);

create table account_role (
  account_id uuid        not null,
  role       varchar(20) not null,
  constraint account_role_pk primary key (account_id, role),
  constraint account_role_account_fk foreign key (account_id) references account (id),
  constraint account_role_known check (role in ('ADMIN', 'MANAGER', 'THERAPIST', 'RECEPTION', 'CLIENT'))
);

-- One row per account: a new invitation replaces the one before.
create table invitation (
  account_id uuid         not null,
  code_hash  varchar(64)  not null,
  expires_at timestamp(6) with time zone not null,
  constraint invitation_pk primary key (account_id),
  constraint invitation_account_fk foreign key (account_id) references account (id),
  constraint invitation_code_once unique (code_hash)
);

-- Failed sign-ins by what was typed and by where it came from; kept here so that every node slows down alike.
create table sign_in_attempt (
  attempt_key     varchar(300) not null,
  failures        integer      not null,
  last_failure_at timestamp(6) with time zone not null,
  constraint sign_in_attempt_pk primary key (attempt_key)
);
