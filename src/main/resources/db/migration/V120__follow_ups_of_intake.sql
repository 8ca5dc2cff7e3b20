-- The intake form is missing two days before the client comes.
alter table follow_up drop constraint follow_up_kind_known;
alter table follow_up add constraint follow_up_kind_known check (kind in (
  'NEXT_APPOINTMENT', 'REVIEW_PLAN', 'MEASURE_AGAIN', 'PLAN_ENDS', 'RED_FLAG', 'RED_FLAG_WATCH', 'SORENESS_CHECK',
  'RELEASED_KNOTS', 'PAIN_REPORTED', 'UNSIGNED_NOTE', 'ANSWER_AWAITED', 'FACTOR_REVIEW', 'SORENESS_REPORTED',
  'NO_CHECK_IN', 'IT_IS_BACK', 'INTAKE_MISSING'));
