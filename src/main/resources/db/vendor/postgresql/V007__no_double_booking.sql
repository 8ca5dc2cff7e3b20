-- The last line behind the locks: whatever the application does, nobody and nothing is booked twice.
create extension if not exists btree_gist;

alter table appointment add constraint appointment_therapist_no_overlap
  exclude using gist (therapist_id with =, tstzrange(starts_at, ends_at) with &&)
  where (status in ('BOOKED', 'DONE'));

alter table appointment add constraint appointment_room_no_overlap
  exclude using gist (room_id with =, tstzrange(starts_at, room_free_at) with &&)
  where (status in ('BOOKED', 'DONE'));

alter table appointment add constraint appointment_client_no_overlap
  exclude using gist (client_id with =, tstzrange(starts_at, ends_at) with &&)
  where (status in ('BOOKED', 'DONE'));
