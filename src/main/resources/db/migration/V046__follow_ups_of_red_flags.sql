-- A follow-up may come from something else than a visit, and may be the managers', whoever they are.
alter table follow_up alter column visit_id drop not null;
alter table follow_up alter column owner_id drop not null;
alter table follow_up add column cause_id uuid;
alter table follow_up add constraint follow_up_has_one_cause check ((visit_id is null) <> (cause_id is null));
alter table follow_up drop constraint follow_up_kind_known;
alter table follow_up add constraint follow_up_kind_known check (kind in ('NEXT_APPOINTMENT', 'REVIEW_PLAN', 'RED_FLAG'));

create index follow_up_by_cause on follow_up (cause_id);
