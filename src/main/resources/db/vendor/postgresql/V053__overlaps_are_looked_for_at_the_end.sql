-- Two appointments may change places in one change, so that they overlap in the middle of it: what counts is how it ends.
-- H2 needs none of this, there all places that are left are given back before any is taken.
alter table appointment drop constraint appointment_therapist_no_overlap;
alter table appointment drop constraint appointment_room_no_overlap;
alter table appointment drop constraint appointment_client_no_overlap;

alter table appointment add constraint appointment_therapist_no_overlap
  exclude using gist (therapist_id with =, tstzrange(starts_at, ends_at) with &&)
  where (status in ('BOOKED', 'DONE')) deferrable initially deferred;

alter table appointment add constraint appointment_room_no_overlap
  exclude using gist (room_id with =, tstzrange(starts_at, room_free_at) with &&)
  where (status in ('BOOKED', 'DONE')) deferrable initially deferred;

alter table appointment add constraint appointment_client_no_overlap
  exclude using gist (client_id with =, tstzrange(starts_at, ends_at) with &&)
  where (status in ('BOOKED', 'DONE')) deferrable initially deferred;
