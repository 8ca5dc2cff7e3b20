-- A finding in force is not edited: an amendment supersedes or withdraws it, and the old one stays.
alter table finding add column revision integer default 0 not null;
alter table finding add column supersedes uuid;
alter table finding add column amendment varchar(10);
alter table finding add column amended_at timestamp(6) with time zone;
alter table finding add column amended_by uuid;
alter table finding add column amended_why varchar(1000);
alter table finding add constraint finding_supersedes_fk foreign key (supersedes) references finding (id);
alter table finding add constraint finding_amender_fk foreign key (amended_by) references account (id);
alter table finding add constraint finding_superseded_once unique (supersedes);
alter table finding add constraint finding_amendment_known check (amendment in ('SUPERSEDED', 'WITHDRAWN'));
alter table finding add constraint finding_amendment_whole check (
  (amendment is null) = (amended_at is null) and (amendment is null) = (amended_by is null)
  and (amendment is null) = (amended_why is null));
alter table finding add constraint finding_amended_counts_no_more check (amendment is null or in_force = false);
alter table finding drop constraint finding_once_a_visit;
alter table finding add constraint finding_once_a_visit unique (knot_id, visit_id, revision);

-- What may be measured besides: the pressure at which it begins to hurt, how far a movement goes on both sides, and the
-- zones to which the knot sends pain when it is pressed.
alter table finding add column threshold numeric(4, 1);
alter table finding add column limited_movement varchar(60);
alter table finding add column limited_degrees integer;
alter table finding add column other_side_degrees integer;
alter table finding add constraint finding_threshold_is_a_pressure check (threshold between 0.1 and 20);
alter table finding add constraint finding_range_whole check (
  (limited_movement is null) = (limited_degrees is null)
  and (other_side_degrees is null or limited_degrees is not null));

create table finding_refers_to (
  finding_id uuid        not null,
  zone       varchar(60) not null,
  side       varchar(10) not null,
  constraint finding_refers_to_pk primary key (finding_id, zone, side),
  constraint finding_refers_to_finding_fk foreign key (finding_id) references finding (id)
);

create index finding_by_knot on finding (knot_id, found_on);
