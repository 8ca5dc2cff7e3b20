-- Each follow-up has one cause, by which a rule finds it again; it may wait until a day.
alter table follow_up drop constraint follow_up_has_one_cause;
alter table follow_up drop constraint follow_up_once;
alter table follow_up drop constraint follow_up_visit_fk;
alter table follow_up drop constraint follow_up_kind_known;
update follow_up set cause_id = visit_id where cause_id is null;
update follow_up set kind = 'RED_FLAG_WATCH' where kind = 'RED_FLAG' and owner_id is null;
alter table follow_up drop column visit_id;
alter table follow_up alter column cause_id set not null;
alter table follow_up add constraint follow_up_once unique (client_id, kind, cause_id);
alter table follow_up add constraint follow_up_kind_known check (kind in (
  'NEXT_APPOINTMENT', 'REVIEW_PLAN', 'MEASURE_AGAIN', 'PLAN_ENDS', 'RED_FLAG', 'RED_FLAG_WATCH', 'SORENESS_CHECK',
  'RELEASED_KNOTS', 'PAIN_REPORTED', 'UNSIGNED_NOTE', 'ANSWER_AWAITED', 'FACTOR_REVIEW'));
alter table follow_up add column snoozed_until date;

-- A letter that was written to a physician waits for an answer.
alter table client_document drop constraint client_document_kind_known;
alter table client_document add constraint client_document_kind_known check (
  kind in ('REFERRAL', 'LETTER', 'REPORT', 'CONSENT', 'PHOTO', 'OTHER'));
