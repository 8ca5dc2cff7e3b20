-- A visit in which nobody was treated, and why. It carries no session of a plan.
alter table visit add column not_treated varchar(1000);
alter table visit add constraint visit_not_treated_is_signed check (not_treated is null or signed_at is not null);
alter table visit add constraint visit_not_treated_has_no_session check (not_treated is null or session_id is null);
