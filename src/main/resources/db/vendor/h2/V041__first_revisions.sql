-- Every plan so far has one revision. Values that no measure takes are brought to its end.
insert into plan_revision (id, plan_id, number, content, why, made_by, made_at, signed_at, signed_by, signature,
                           signed_by_guardian)
select p.id, p.id, 1,
  cast(json_object(
    'title': p.title,
    'goals': coalesce((
      select json_arrayagg(json_object(
               'id': json_object('value': cast(random_uuid() as varchar)),
               'measure': g.measure,
               'subject': g.subject,
               'knot': null,
               'baseline': case when g.measure = 'FREE' then null when g.baseline < m.most then g.baseline
                                when g.baseline is not null then m.most end,
               'target': case when g.measure = 'FREE' then null when g.target < m.most then g.target
                              when g.target is not null then m.most end,
               'dueOn': cast(g.due_on as varchar)) order by g.position)
      from plan_goal g
      join (values ('WORST_PAIN', 10), ('TENDERNESS', 10), ('MOVEMENT', 400), ('HEADACHE_DAYS', 7), ('GOOD_NIGHTS', 7),
                   ('FUNCTION', 10), ('FREE', 0)) m (measure, most) on m.measure = g.measure
      where g.plan_id = p.id), json '[]'),
    'targets': coalesce((
      select json_arrayagg(json_object('value': cast(t.knot_id as varchar)))
      from plan_target t where t.plan_id = p.id), json '[]'),
    'phases': coalesce((
      select json_arrayagg(json_object(
               'name': f.name,
               'sessions': f.sessions,
               'gap': json_object('min': f.gap_min, 'ideal': f.gap_ideal, 'max': f.gap_max),
               'minutes': f.minutes,
               'techniques': json '[]',
               'focus': json '[]',
               'measureAfter': null) order by f.position)
      from plan_phase f where f.plan_id = p.id), json '[]')) as varchar),
  '', p.created_by, p.created_at, p.accepted_at, p.accepted_by, p.signature, p.signed_by_guardian
from plan p;
