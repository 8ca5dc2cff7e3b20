-- Which points are to be examined because of a pain drawing, and what pressing them did.
create table exam_entry (
  id         uuid        not null,
  client_id  uuid        not null,
  drawing_id uuid        not null,
  muscle     varchar(60) not null,
  point      varchar(60) not null,
  side       varchar(10) not null,
  answer     varchar(12),
  tenderness integer,
  recorded   boolean     not null,
  added_by   uuid        not null,
  added_at   timestamp(6) with time zone not null,
  version    bigint      not null,
  constraint exam_entry_pk primary key (id),
  constraint exam_entry_client_fk foreign key (client_id) references client (id),
  constraint exam_entry_drawing_fk foreign key (drawing_id) references pain_drawing (id),
  constraint exam_entry_account_fk foreign key (added_by) references account (id),
  constraint exam_entry_once unique (drawing_id, muscle, point, side),
  constraint exam_entry_side_known check (side in ('RIGHT', 'LEFT')),
  constraint exam_entry_answer_known check (answer in ('REPRODUCED', 'TENDER', 'NOTHING')),
  constraint exam_entry_answer_has_tenderness check ((answer is null) = (tenderness is null)),
  constraint exam_entry_tenderness_is_a_score check (tenderness between 0 and 10),
  constraint exam_entry_recorded_was_answered check (not recorded or answer is not null)
);

create index exam_entry_by_client on exam_entry (client_id);
