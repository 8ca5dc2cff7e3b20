-- They stand in the revisions now.
drop table plan_goal;
drop table plan_phase;
alter table plan drop constraint plan_acceptance_is_signed;
alter table plan drop constraint plan_signer_fk;
alter table plan drop column accepted_by;
alter table plan drop column signature;
alter table plan drop column signed_by_guardian;
