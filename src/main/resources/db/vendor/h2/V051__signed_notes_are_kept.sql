-- The last line behind the services: what was signed is neither changed nor deleted. A merge of two records may move it to
-- the other client, and to the other's knot.
create trigger visit_signed_is_kept before update, delete on visit
  for each row call 'org.knotwise.visits.internal.KeepsWhatWasSigned';
create trigger finding_kept before update, delete on finding
  for each row call 'org.knotwise.visits.internal.KeepsWhatWasSigned';
create trigger visit_amendment_kept before update, delete on visit_amendment
  for each row call 'org.knotwise.visits.internal.KeepsWhatWasSigned';
create trigger visit_aftercare_kept before insert, update, delete on visit_aftercare
  for each row call 'org.knotwise.visits.internal.KeepsWhatWasSigned';
create trigger visit_movement_kept before insert, update, delete on visit_movement
  for each row call 'org.knotwise.visits.internal.KeepsWhatWasSigned';
create trigger finding_sign_kept before update, delete on finding_sign
  for each row call 'org.knotwise.visits.internal.KeepsWhatWasSigned';
create trigger finding_treatment_kept before update, delete on finding_treatment
  for each row call 'org.knotwise.visits.internal.KeepsWhatWasSigned';
create trigger finding_refers_to_kept before update, delete on finding_refers_to
  for each row call 'org.knotwise.visits.internal.KeepsWhatWasSigned';
