-- What is to be told to whom: written in the transaction of its cause, sent later. What it says is not kept, only what it
-- is about: it is put into words when it is sent, of what is true then.
create table outbox (
  id            uuid         not null,
  kind          varchar(40)  not null,
  client_id     uuid,
  mailbox       varchar(254),
  topic         varchar(200) not null,
  once_key      varchar(300),
  written_at    timestamp(6) with time zone not null,
  due_at        timestamp(6) with time zone not null,
  state         varchar(12)  not null,
  attempts      integer      not null,
  claimed_until timestamp(6) with time zone,
  ended_at      timestamp(6) with time zone,
  channel       varchar(10),
  failure       varchar(40),
  constraint outbox_pk primary key (id),
  constraint outbox_client_fk foreign key (client_id) references client (id),
  constraint outbox_once unique (once_key),
  constraint outbox_one_recipient check ((client_id is null) <> (mailbox is null)),
  constraint outbox_state_known check (state in ('WAITING', 'SENDING', 'SENT', 'MOOT', 'UNREACHABLE', 'FAILED')),
  constraint outbox_claim_whole check ((state = 'SENDING') = (claimed_until is not null)),
  constraint outbox_ends_whole check ((state in ('WAITING', 'SENDING')) = (ended_at is null)),
  constraint outbox_channel_whole check ((state = 'SENT') = (channel is not null))
);

create index outbox_by_state on outbox (state, due_at);
create index outbox_by_client on outbox (client_id, state);
create index outbox_by_end on outbox (ended_at);

-- When clients may be told, and when they are reminded. One row. The hours were the wait list's alone before.
create table notice_rules (
  id             integer not null,
  from_hour      integer not null,
  to_hour        integer not null,
  reminder_hours integer not null,
  version        bigint  not null,
  constraint notice_rules_pk primary key (id),
  constraint notice_rules_one check (id = 1),
  constraint notice_rules_hours check (0 <= from_hour and from_hour < to_hour and to_hour <= 24),
  constraint notice_rules_reminder check (reminder_hours between 0 and 168)
);

insert into notice_rules (id, from_hour, to_hour, reminder_hours, version)
select 1, from_hour, to_hour, 24, 0 from waitlist_rules;

alter table waitlist_rules drop constraint waitlist_rules_hours;
alter table waitlist_rules drop column from_hour;
alter table waitlist_rules drop column to_hour;
