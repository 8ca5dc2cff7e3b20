-- The coded health profile: entries of the atlas, each with what this client said of it.
create table profile_entry (
  id           uuid          not null,
  client_id    uuid          not null,
  condition_id varchar(60)   not null,
  since_on     date,
  place_zone   varchar(60),
  place_muscle varchar(60),
  place_side   varchar(10),
  cleared_by   varchar(200),
  cleared_on   date,
  note         varchar(4000) not null,
  added_on     date          not null,
  added_by     uuid          not null,
  ended_on     date,
  ended_by     uuid,
  version      bigint        not null,
  constraint profile_entry_pk primary key (id),
  constraint profile_entry_client_fk foreign key (client_id) references client (id),
  constraint profile_entry_author_fk foreign key (added_by) references account (id),
  constraint profile_entry_ender_fk foreign key (ended_by) references account (id),
  constraint profile_entry_one_place check (place_zone is null or place_muscle is null),
  constraint profile_entry_place_has_a_side check
    ((place_side is null) = (place_zone is null and place_muscle is null)),
  constraint profile_entry_side_known check (place_side in ('RIGHT', 'LEFT', 'MIDLINE')),
  constraint profile_entry_clearance_whole check ((cleared_by is null) = (cleared_on is null)),
  constraint profile_entry_ending_whole check ((ended_on is null) = (ended_by is null))
);

create index profile_entry_by_client on profile_entry (client_id);
