-- How the practice is reached, and the rules that it gives itself; the figures are what held before they could be set.
alter table practice add column phone varchar(40);
alter table practice add column email varchar(254);
alter table practice add column emergency_number varchar(40);
alter table practice add column late_within_hours integer default 24 not null;
alter table practice add column least_notice_hours integer default 0 not null;
alter table practice add column book_ahead_days integer default 365 not null;
alter table practice add column recurs_within_months integer default 12 not null;
alter table practice add constraint practice_late_within check (late_within_hours between 0 and 168);
alter table practice add constraint practice_least_notice check (least_notice_hours between 0 and 720);
alter table practice add constraint practice_book_ahead check (book_ahead_days between 1 and 730);
alter table practice add constraint practice_recurs_within check (recurs_within_months between 1 and 60);
alter table practice add constraint practice_notice_before_ahead check (least_notice_hours < book_ahead_days * 24);
