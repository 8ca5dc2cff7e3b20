-- Settings that rest on one another are changed one at a time: they are a resource like the others, with one row.
alter table bookable_resource drop constraint bookable_resource_kind_known;
alter table bookable_resource add constraint bookable_resource_kind_known
  check (kind in ('CLIENT', 'ROOM', 'SETTINGS', 'THERAPIST'));
