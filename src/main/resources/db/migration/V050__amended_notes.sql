-- What is added to a note after it was signed; it stands beside the note and is never changed.
create table visit_amendment (
  id         uuid           not null,
  client_id  uuid           not null,
  visit_id   uuid           not null,
  body       varchar(10000) not null,
  why        varchar(1000)  not null,
  written_by uuid           not null,
  written_at timestamp(6) with time zone not null,
  constraint visit_amendment_pk primary key (id),
  constraint visit_amendment_client_fk foreign key (client_id) references client (id),
  constraint visit_amendment_visit_fk foreign key (visit_id) references visit (id),
  constraint visit_amendment_writer_fk foreign key (written_by) references account (id)
);

create index visit_amendment_by_visit on visit_amendment (visit_id, written_at);
