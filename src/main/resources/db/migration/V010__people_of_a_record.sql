-- Every field of a record that a person types, and who signs for a client under age.
alter table client rename column emergency_contact to emergency_name;
alter table client add column emergency_relation varchar(200);
alter table client add column emergency_phone varchar(200);
alter table client add column emergency_phone_normalised varchar(60);
alter table client add column work_posture varchar(200);
alter table client add column guardian_name varchar(200);
alter table client add column guardian_relation varchar(200);
alter table client add column guardian_phone varchar(200);
alter table client add column guardian_phone_normalised varchar(60);
alter table client add column guardian_email varchar(254);

create index client_by_second_phone on client (second_phone_normalised);

-- A record that turned out to be another one's: archived for good, and the address of the other.
alter table client add column merged_into uuid;
alter table client add constraint client_merged_into_fk foreign key (merged_into) references client (id);
alter table client add constraint client_merged_is_archived check (merged_into is null or archived_on is not null);
create index client_by_merged_into on client (merged_into);

-- Which records an account opens in the portal: a client's own, or a guardian's, who may have several.
create table record_link (
  account_id uuid    not null,
  client_id  uuid    not null,
  guardian   boolean not null,
  constraint record_link_pk primary key (account_id, client_id),
  constraint record_link_account_fk foreign key (account_id) references account (id),
  constraint record_link_client_fk foreign key (client_id) references client (id)
);

create index record_link_by_client on record_link (client_id);

insert into record_link (account_id, client_id, guardian) select account_id, client_id, false from account_record;
drop table account_record;
