-- Two records made one, kept so that it can be undone. The drafts are the details of the record that stayed, as JSON.
create table client_merge (
  id                 uuid           not null,
  source_id          uuid           not null,
  target_id          uuid           not null,
  merged_by          uuid           not null,
  merged_at          timestamp(6) with time zone not null,
  undone_at          timestamp(6) with time zone,
  source_archived_on date,
  draft_before       varchar(40000) not null,
  draft_after        varchar(40000) not null,
  constraint client_merge_pk primary key (id),
  constraint client_merge_source_fk foreign key (source_id) references client (id),
  constraint client_merge_target_fk foreign key (target_id) references client (id)
);

create index client_merge_by_target on client_merge (target_id, merged_at);
create index client_merge_by_source on client_merge (source_id);

-- Each value that a merge changed, in the order in which it did; undone from the last to the first. A value is the id of a
-- row or a number. Without a column it only notes that the row came with the merge.
create table client_merge_change (
  merge_id    uuid        not null,
  position    integer     not null,
  table_name  varchar(60) not null,
  id_column   varchar(60) not null,
  row_id      uuid        not null,
  column_name varchar(60),
  old_id      uuid,
  new_id      uuid,
  old_number  integer,
  new_number  integer,
  row_version bigint,
  constraint client_merge_change_pk primary key (merge_id, position),
  constraint client_merge_change_merge_fk foreign key (merge_id) references client_merge (id)
);

create index client_merge_change_by_row on client_merge_change (row_id, table_name);
