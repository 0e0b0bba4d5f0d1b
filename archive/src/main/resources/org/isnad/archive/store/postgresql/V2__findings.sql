-- The day an article was published as its analysis tells it, as an ISO date.
alter table revision add column day text;

-- What the records of the latest versions tell, so that it can be listed without unpacking them; its words are in the records.
create table statement (
  article bigint not null references article (number),
  position integer not null,
  id text not null,
  act text not null,
  mode text not null,
  speaker text not null,
  speaker_key text not null,
  said text,
  content_start integer not null,
  content_end integer not null,
  primary key (article, position)
);

create index statement_by_speaker on statement (speaker_key);

create table event (
  article bigint not null references article (number),
  position integer not null,
  id text not null,
  type text not null,
  mode text,
  status text not null,
  actors text not null,
  recipients text not null,
  happened text,
  trigger_start integer not null,
  trigger_end integer not null,
  primary key (article, position)
);
