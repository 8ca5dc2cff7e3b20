-- Written consent to touch in a sensitive region. Never changed but for its withdrawal.
create table consent (
  id           uuid         not null,
  client_id    uuid         not null,
  region       varchar(20)  not null,
  text_version integer      not null,
  given_by     varchar(10)  not null,
  signature    varchar(200) not null,
  given_at     timestamp(6) with time zone not null,
  taken_by     uuid         not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_by uuid,
  version      bigint       not null,
  constraint consent_pk primary key (id),
  constraint consent_client_fk foreign key (client_id) references client (id),
  constraint consent_taker_fk foreign key (taken_by) references account (id),
  constraint consent_withdrawer_fk foreign key (withdrawn_by) references account (id),
  constraint consent_giver_known check (given_by in ('CLIENT', 'GUARDIAN')),
  constraint consent_withdrawal_whole check ((withdrawn_at is null) = (withdrawn_by is null))
);

create index consent_by_client on consent (client_id);
