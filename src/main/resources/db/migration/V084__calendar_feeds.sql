-- Addresses under which a calendar program reads somebody's appointments: of a therapist, or of a client, one each. Only
-- the hash of what stands in the address is kept.
create table calendar_feed (
  id           uuid        not null,
  account_id   uuid,
  client_id    uuid,
  token_hash   varchar(64) not null,
  with_names   boolean     not null,
  made_at      timestamp(6) with time zone not null,
  read_at      timestamp(6) with time zone,
  constraint calendar_feed_pk primary key (id),
  constraint calendar_feed_account_fk foreign key (account_id) references account (id),
  constraint calendar_feed_client_fk foreign key (client_id) references client (id),
  constraint calendar_feed_token_once unique (token_hash),
  constraint calendar_feed_account_once unique (account_id),
  constraint calendar_feed_client_once unique (client_id),
  constraint calendar_feed_of_one check ((account_id is null) <> (client_id is null))
);
