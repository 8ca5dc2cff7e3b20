-- Messages of the demonstration, which are kept here instead of being sent.
create table kept_mail (
  id         uuid           not null,
  outbox_id  uuid           not null,
  channel    varchar(10)    not null,
  recipient  varchar(254)   not null,
  subject    varchar(300)   not null,
  body       varchar(100000) not null,
  calendar   varchar(1000000) not null,
  kept_at    timestamp(6) with time zone not null,
  constraint kept_mail_pk primary key (id),
  constraint kept_mail_outbox_fk foreign key (outbox_id) references outbox (id) on delete cascade
);

create index kept_mail_by_outbox on kept_mail (outbox_id);
