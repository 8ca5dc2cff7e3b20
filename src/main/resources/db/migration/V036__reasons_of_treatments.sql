-- Why a technique was used although something speaks against it, in the words of who used it.
alter table finding_treatment add column reason varchar(500);
