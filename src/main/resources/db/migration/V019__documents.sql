-- Papers and pictures of a client. The content is a file of a random name in the data folder; a row that is there has its
-- file, until it is removed. What was removed leaves its row, as a trace.
create table client_document (
  id         uuid          not null,
  client_id  uuid          not null,
  name       varchar(200)  not null,
  kind       varchar(10)   not null,
  note       varchar(4000) not null,
  format     varchar(10)   not null,
  size       integer       not null,
  sha256     varchar(64)   not null,
  stored_as  varchar(60)   not null,
  added_on   date          not null,
  added_by   uuid          not null,
  removed_on date,
  removed_by uuid,
  version    bigint        not null,
  constraint client_document_pk primary key (id),
  constraint client_document_client_fk foreign key (client_id) references client (id),
  constraint client_document_author_fk foreign key (added_by) references account (id),
  constraint client_document_remover_fk foreign key (removed_by) references account (id),
  constraint client_document_file_once unique (stored_as),
  constraint client_document_kind_known check (kind in ('REFERRAL', 'REPORT', 'CONSENT', 'PHOTO', 'OTHER')),
  constraint client_document_format_known check (format in ('PDF', 'JPEG', 'PNG')),
  constraint client_document_removal_whole check ((removed_on is null) = (removed_by is null))
);

create index client_document_by_client on client_document (client_id, removed_on);
