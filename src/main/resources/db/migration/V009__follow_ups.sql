-- A task with a due date that care continues.
create table follow_up (
  id         uuid        not null,
  client_id  uuid        not null,
  owner_id   uuid        not null,
  kind       varchar(20) not null,
  session_id uuid,
  visit_id   uuid        not null,
  due_on     date        not null,
  earliest   date        not null,
  latest     date        not null,
  created_at timestamp(6) with time zone not null,
  ended_at   timestamp(6) with time zone,
  ending     varchar(12),
  note       varchar(1000),
  version    bigint      not null,
  constraint follow_up_pk primary key (id),
  constraint follow_up_client_fk foreign key (client_id) references client (id),
  constraint follow_up_owner_fk foreign key (owner_id) references account (id),
  constraint follow_up_session_fk foreign key (session_id) references plan_session (id),
  constraint follow_up_visit_fk foreign key (visit_id) references visit (id),
  constraint follow_up_once unique (kind, visit_id),
  constraint follow_up_ends_whole check ((ended_at is null) = (ending is null)),
  constraint follow_up_kind_known check (kind in ('NEXT_APPOINTMENT'))
);

create index follow_up_open on follow_up (ended_at, due_on);
create index follow_up_by_client on follow_up (client_id, ended_at);
