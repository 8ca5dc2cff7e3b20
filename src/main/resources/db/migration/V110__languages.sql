-- In which language somebody reads: of an account, null for that of the browser; of a client, null for that of the
-- practice. The practice wrote English so far.
alter table account add column language varchar(2);
alter table account add constraint account_language_known check (language in ('en', 'es'));

alter table client add column language varchar(2);
alter table client add constraint client_language_known check (language in ('en', 'es'));

alter table practice add column language varchar(2) default 'en' not null;
alter table practice add constraint practice_language_known check (language in ('en', 'es'));
