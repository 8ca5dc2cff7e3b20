create table location (
  id      uuid         not null,
  name    varchar(100) not null,
  address varchar(500),
  phone   varchar(40),
  in_use  boolean      not null,
  version bigint       not null,
  constraint location_pk primary key (id),
  constraint location_name_once unique (name)
);

-- Rooms that were there before stand at a first location, named after the practice.
insert into location (id, name, in_use, version)
  select cast('00000000-0000-4000-8000-000000000001' as uuid),
         coalesce((select substring(name from 1 for 100) from practice), 'Practice'), true, 0
  from (select count(*) as rooms from room) as counted
  where rooms > 0;

alter table room add column location_id uuid;
alter table room add column in_use boolean default true not null;
update room set location_id = cast('00000000-0000-4000-8000-000000000001' as uuid);
alter table room alter column location_id set not null;
alter table room add constraint room_location_fk foreign key (location_id) references location (id);

-- What a room may hold and a service may need, in the practice's own words.
create table equipment (
  id      uuid         not null,
  name    varchar(100) not null,
  version bigint       not null,
  constraint equipment_pk primary key (id),
  constraint equipment_name_once unique (name)
);

create table room_equipment (
  room_id      uuid not null,
  equipment_id uuid not null,
  constraint room_equipment_pk primary key (room_id, equipment_id),
  constraint room_equipment_room_fk foreign key (room_id) references room (id),
  constraint room_equipment_equipment_fk foreign key (equipment_id) references equipment (id)
);

-- What a therapist may hold and a service may need, in the practice's own words.
create table qualification (
  id      uuid         not null,
  name    varchar(100) not null,
  version bigint       not null,
  constraint qualification_pk primary key (id),
  constraint qualification_name_once unique (name)
);

alter table service add column in_use boolean default true not null;

create table service_equipment (
  service_id   uuid not null,
  equipment_id uuid not null,
  constraint service_equipment_pk primary key (service_id, equipment_id),
  constraint service_equipment_service_fk foreign key (service_id) references service (id),
  constraint service_equipment_equipment_fk foreign key (equipment_id) references equipment (id)
);

create table service_qualification (
  service_id       uuid not null,
  qualification_id uuid not null,
  constraint service_qualification_pk primary key (service_id, qualification_id),
  constraint service_qualification_service_fk foreign key (service_id) references service (id),
  constraint service_qualification_qualification_fk foreign key (qualification_id) references qualification (id)
);
