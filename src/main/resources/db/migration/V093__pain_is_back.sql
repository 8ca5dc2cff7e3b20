-- That a client says that an old pain is back, after a plan has ended.
create table pain_return (
  id        uuid   not null,
  client_id uuid   not null,
  told_by   uuid   not null,
  told_at   timestamp(6) with time zone not null,
  told_on   date   not null,
  version   bigint not null,
  constraint pain_return_pk primary key (id),
  constraint pain_return_client_fk foreign key (client_id) references client (id),
  constraint pain_return_account_fk foreign key (told_by) references account (id)
);

create index pain_return_by_client on pain_return (client_id, told_at);
