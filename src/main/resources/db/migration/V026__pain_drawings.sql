-- Where a client says it hurts. A drawing is kept as it was given; a newer one takes its place.
create table pain_drawing (
  id        uuid    not null,
  client_id uuid    not null,
  drawn_by  uuid    not null,
  by_client boolean not null,
  drawn_at  timestamp(6) with time zone not null,
  drawn_on  date    not null,
  onset     date,
  words     varchar(2000)    not null,
  strokes   varchar(1000000) not null,
  version   bigint  not null,
  constraint pain_drawing_pk primary key (id),
  constraint pain_drawing_client_fk foreign key (client_id) references client (id),
  constraint pain_drawing_account_fk foreign key (drawn_by) references account (id),
  constraint pain_drawing_onset_is_past check (onset <= drawn_on)
);

create index pain_drawing_by_client on pain_drawing (client_id, drawn_at);

-- The zones that it marks, in the order in which they were marked.
create table pain_mark (
  drawing_id uuid        not null,
  position   integer     not null,
  zone       varchar(60) not null,
  side       varchar(10) not null,
  intensity  integer     not null,
  quality    varchar(12) not null,
  constraint pain_mark_pk primary key (drawing_id, position),
  constraint pain_mark_drawing_fk foreign key (drawing_id) references pain_drawing (id),
  constraint pain_mark_once unique (drawing_id, zone, side),
  constraint pain_mark_side_known check (side in ('RIGHT', 'LEFT', 'MIDLINE')),
  constraint pain_mark_intensity_is_a_score check (intensity between 0 and 10),
  constraint pain_mark_quality_known check
    (quality in ('ACHING', 'DULL', 'SHARP', 'BURNING', 'THROBBING', 'TIGHT', 'TINGLING', 'NUMB'))
);
