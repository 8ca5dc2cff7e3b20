-- A knot that came back is noted by an alert of its own kind, which stands after what is to be minded.
alter table alert drop constraint alert_kind_known;
alter table alert add constraint alert_kind_known check (kind in ('CAUTION', 'ALLERGY', 'RETURN'));

update alert set kind = 'RETURN' where id in (select return_alert from knot where return_alert is not null);
