-- A change that takes another one back; that can be done once.
alter table calendar_change add column undoes uuid;
alter table calendar_change add constraint calendar_change_undone_fk foreign key (undoes) references calendar_change (id);
alter table calendar_change add constraint calendar_change_undone_once unique (undoes);

-- A booking that was undone at once counts as no cancellation, and so has a reason of its own.
alter table appointment drop constraint appointment_reason_known;
alter table appointment add constraint appointment_reason_known
  check (cancel_reason in ('CLIENT', 'THERAPIST', 'LATE', 'NO_SHOW', 'UNDONE'));
