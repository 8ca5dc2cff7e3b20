-- Which service was booked; null for a plan's session that was booked without one.
alter table appointment add column service_id uuid;
alter table appointment add constraint appointment_service_fk foreign key (service_id) references service (id);
