-- A drawing that somebody has begun and not given yet: one for each account and client, replaced as it grows.
create table unfinished_drawing (
  id        uuid not null,
  client_id uuid not null,
  drawn_by  uuid not null,
  saved_at  timestamp(6) with time zone not null,
  content   varchar(1000000) not null,
  version   bigint not null,
  constraint unfinished_drawing_pk primary key (id),
  constraint unfinished_drawing_once unique (client_id, drawn_by),
  constraint unfinished_drawing_client_fk foreign key (client_id) references client (id),
  constraint unfinished_drawing_account_fk foreign key (drawn_by) references account (id)
);
