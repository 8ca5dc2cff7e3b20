-- Whether the signature below a plan is that of the client's guardian.
alter table plan add column signed_by_guardian boolean default false not null;
