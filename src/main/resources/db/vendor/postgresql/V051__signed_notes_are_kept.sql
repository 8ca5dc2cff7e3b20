-- The last line behind the services: what was signed is neither changed nor deleted. A merge of two records may move it to
-- the other client, and to the other's knot.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'What was signed is not changed (%)', tg_table_name using errcode = 'restrict_violation';
end $$;

create function visit_is_signed(visit uuid) returns boolean stable language sql as $$
  select exists (select 1 from visit v where v.id = visit and v.status = 'SIGNED')
$$;

create function finding_is_kept(finding uuid) returns boolean stable language sql as $$
  select exists (select 1 from finding f where f.id = finding and (f.in_force or f.amendment is not null))
$$;

create trigger visit_signed_not_changed before update on visit for each row
  when (old.status = 'SIGNED'
        and (to_jsonb(old) - 'client_id' - 'version') is distinct from (to_jsonb(new) - 'client_id' - 'version'))
  execute function refuse_change();
create trigger visit_signed_not_deleted before delete on visit for each row
  when (old.status = 'SIGNED') execute function refuse_change();

-- An amendment takes a finding out of force, once.
create trigger finding_kept_not_changed before update on finding for each row
  when ((old.in_force or old.amendment is not null)
        and (to_jsonb(old) - array['client_id', 'knot_id', 'version'])
            is distinct from (to_jsonb(new) - array['client_id', 'knot_id', 'version'])
        and not (old.amendment is null and new.amendment is not null
                 and (to_jsonb(old) - array['client_id', 'knot_id', 'version', 'in_force', 'amendment', 'amended_at',
                                            'amended_by', 'amended_why'])
                     is not distinct from
                     (to_jsonb(new) - array['client_id', 'knot_id', 'version', 'in_force', 'amendment', 'amended_at',
                                            'amended_by', 'amended_why'])))
  execute function refuse_change();
create trigger finding_kept_not_deleted before delete on finding for each row
  when (old.in_force or old.amendment is not null) execute function refuse_change();

create trigger visit_amendment_not_changed before update on visit_amendment for each row
  when ((to_jsonb(old) - 'client_id') is distinct from (to_jsonb(new) - 'client_id')) execute function refuse_change();
create trigger visit_amendment_not_deleted before delete on visit_amendment for each row execute function refuse_change();

create trigger visit_aftercare_kept before update or delete on visit_aftercare for each row
  when (visit_is_signed(old.visit_id)) execute function refuse_change();
create trigger visit_movement_kept before update or delete on visit_movement for each row
  when (visit_is_signed(old.visit_id)) execute function refuse_change();
create trigger visit_aftercare_not_added before insert on visit_aftercare for each row
  when (visit_is_signed(new.visit_id)) execute function refuse_change();
create trigger visit_movement_not_added before insert on visit_movement for each row
  when (visit_is_signed(new.visit_id)) execute function refuse_change();

create trigger finding_sign_kept before update or delete on finding_sign for each row
  when (finding_is_kept(old.finding_id)) execute function refuse_change();
create trigger finding_treatment_kept before update or delete on finding_treatment for each row
  when (finding_is_kept(old.finding_id)) execute function refuse_change();
create trigger finding_refers_to_kept before update or delete on finding_refers_to for each row
  when (finding_is_kept(old.finding_id)) execute function refuse_change();
