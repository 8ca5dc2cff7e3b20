-- What a therapist writes again and again, under a short word; each has their own.
create table text_snippet (
  id           uuid         not null,
  therapist_id uuid         not null,
  word         varchar(20)  not null,
  text         varchar(2000) not null,
  version      bigint       not null,
  constraint text_snippet_pk primary key (id),
  constraint text_snippet_therapist_fk foreign key (therapist_id) references account (id),
  constraint text_snippet_word_once unique (therapist_id, word)
);
