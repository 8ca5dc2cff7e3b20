-- That a therapist closed the episode of a knot without a release. The course of the knot takes it in on its day.
create table knot_closing (
  id        uuid         not null,
  knot_id   uuid         not null,
  client_id uuid         not null,
  closed_on date         not null,
  closed_at timestamp(6) with time zone not null,
  closed_by uuid         not null,
  reason    varchar(20)  not null,
  note      varchar(1000) not null,
  constraint knot_closing_pk primary key (id),
  constraint knot_closing_knot_fk foreign key (knot_id) references knot (id),
  constraint knot_closing_client_fk foreign key (client_id) references client (id),
  constraint knot_closing_author_fk foreign key (closed_by) references account (id)
);

create index knot_closing_by_client on knot_closing (client_id);
create index knot_closing_by_knot on knot_closing (knot_id);
