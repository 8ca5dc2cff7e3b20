-- A released knot that is found again raises an alert, once in each episode; a knot all of whose findings were withdrawn
-- is on no list.
alter table knot add column withdrawn boolean default false not null;
alter table knot add column return_alert uuid;
alter table knot add column return_told_on date;
alter table knot add constraint knot_return_alert_fk foreign key (return_alert) references alert (id);
alter table knot add constraint knot_return_alert_is_told check (return_alert is null or return_told_on is not null);

-- A return, kept beside the knot for the lists: the day on which this episode began, and the release before it.
alter table knot add column returned_on date;
alter table knot add column quiet_since date;
alter table knot add constraint knot_return_whole check ((returned_on is null) = (quiet_since is null));

update knot set
  returned_on = (
    select e.began_on from knot_episode e
    join knot_episode p on p.knot_id = e.knot_id and p.position = e.position - 1 and p.ending = 'RELEASED'
    where e.knot_id = knot.id
      and e.position = (select max(l.position) from knot_episode l where l.knot_id = knot.id)),
  quiet_since = (
    select p.ended_on from knot_episode e
    join knot_episode p on p.knot_id = e.knot_id and p.position = e.position - 1 and p.ending = 'RELEASED'
    where e.knot_id = knot.id
      and e.position = (select max(l.position) from knot_episode l where l.knot_id = knot.id));

create index knot_by_return on knot (returned_on);
