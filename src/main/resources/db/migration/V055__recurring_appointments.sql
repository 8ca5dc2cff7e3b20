-- Which appointments were booked together because they recur; null for one that stands alone.
alter table appointment add column recurring_id uuid;
