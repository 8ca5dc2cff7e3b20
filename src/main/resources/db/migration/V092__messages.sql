-- What a client and the care team write to each other. A message is never changed.
create table message (
  id        uuid          not null,
  client_id uuid          not null,
  author_id uuid          not null,
  by_client boolean       not null,
  sent_at   timestamp(6) with time zone not null,
  body      varchar(4000) not null,
  version   bigint        not null,
  constraint message_pk primary key (id),
  constraint message_client_fk foreign key (client_id) references client (id),
  constraint message_author_fk foreign key (author_id) references account (id)
);

create index message_by_client on message (client_id, sent_at);

-- When somebody of the other side first had it on the screen.
create table message_seen (
  id         uuid   not null,
  message_id uuid   not null,
  account_id uuid   not null,
  seen_at    timestamp(6) with time zone not null,
  version    bigint not null,
  constraint message_seen_pk primary key (id),
  constraint message_seen_once unique (message_id, account_id),
  constraint message_seen_message_fk foreign key (message_id) references message (id),
  constraint message_seen_account_fk foreign key (account_id) references account (id)
);
