-- A plan that is off course asks for a review.
alter table follow_up drop constraint follow_up_kind_known;
alter table follow_up add constraint follow_up_kind_known check (kind in ('NEXT_APPOINTMENT', 'REVIEW_PLAN'));
