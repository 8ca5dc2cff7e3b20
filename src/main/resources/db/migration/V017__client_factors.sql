-- What keeps a client's pain going, and what was agreed about it. One row for each factor of a client; it may be
-- addressed and open again, and each change of that is kept.
create table client_factor (
  id        uuid          not null,
  client_id uuid          not null,
  factor_id varchar(60)   not null,
  status    varchar(10)   not null,
  agreed    varchar(4000) not null,
  review_on date          not null,
  note      varchar(4000) not null,
  version   bigint        not null,
  constraint client_factor_pk primary key (id),
  constraint client_factor_client_fk foreign key (client_id) references client (id),
  constraint client_factor_once unique (client_id, factor_id),
  constraint client_factor_status_known check (status in ('OPEN', 'ADDRESSED'))
);

create table client_factor_change (
  client_factor_id uuid        not null,
  position         integer     not null,
  status           varchar(10) not null,
  changed_on       date        not null,
  changed_by       uuid        not null,
  constraint client_factor_change_pk primary key (client_factor_id, position),
  constraint client_factor_change_factor_fk foreign key (client_factor_id) references client_factor (id),
  constraint client_factor_change_author_fk foreign key (changed_by) references account (id)
);
