-- What many articles tell together. All of it comes from the records and corrections, and can be made anew.

drop table comparison;

-- Up to which change of the store, and by which program, articles are linked: one row.
create table link_state (
  only_row integer primary key check (only_row = 1),
  version text not null,
  change integer not null,
  corrections integer not null
);

-- An article as it is compared with others, and where that brought it: the story and the copies it is
-- among, each named by the first article of it.
create table linked (
  article integer not null primary key,
  day integer,
  earliest integer,
  latest integer,
  length integer not null,
  credits text not null,
  features blob not null,
  runs blob not null,
  story integer not null,
  copies integer not null
);

create index linked_by_story on linked (story);
create index linked_by_copies on linked (copies);

-- By which words and names an article is found, and by which runs of words its text.
create table story_word (
  word integer not null,
  article integer not null,
  primary key (word, article)
) without rowid;

create table text_run (
  run integer not null,
  day integer not null,
  article integer not null,
  primary key (run, day, article)
) without rowid;

-- Which articles are somewhat alike, in ten thousandths; each pair from both sides.
create table story_like (
  article integer not null,
  other integer not null,
  alike integer not null,
  primary key (article, other)
) without rowid;

-- Of which texts one carries the other, likewise.
create table copy_pair (
  article integer not null,
  other integer not null,
  kind text not null,
  share integer not null,
  primary key (article, other)
) without rowid;

-- Two and more articles of one text, by the first of them.
create table copy_group (
  copies integer not null primary key,
  origin integer not null,
  agency text
);

-- A story, by its first article; stale where its articles are no more those that the rest was made from.
create table story (
  first_article integer not null primary key,
  id text not null unique,
  stale integer not null,
  articles integer not null,
  title text not null,
  title_key text not null,
  first_day text,
  last_day text,
  origins integer not null,
  claims integer not null,
  taken_up integer not null,
  disputed integer not null,
  events integer not null,
  dating text not null,
  fault text
);

create index story_by_day on story (last_day);
create index story_by_stale on story (stale);

-- The records of articles that others of their story date.
create table dated (
  article integer not null primary key,
  story integer not null,
  day integer not null,
  record blob not null
);

create index dated_by_story on dated (story);

create table claim (
  story integer not null,
  position integer not null,
  id text not null,
  article integer not null,
  wording_start integer not null,
  wording_end integer not null,
  articles integer not null,
  origins integer not null,
  named integer not null,
  asserted integer not null,
  denied integer not null,
  other_numbers text not null,
  primary key (story, position)
) without rowid;

create index claim_by_id on claim (id);

-- The statements that assert or deny it, in its order.
create table claim_statement (
  story integer not null,
  claim integer not null,
  position integer not null,
  denies integer not null,
  article integer not null,
  statement text not null,
  origin text not null,
  named integer not null,
  primary key (story, claim, position)
) without rowid;

create index claim_by_article on claim_statement (article);

create table happening (
  story integer not null,
  position integer not null,
  type text not null,
  mode text,
  status text not null,
  actors text not null,
  recipients text not null,
  happened text,
  first_day text,
  last_day text,
  articles integer not null,
  primary key (story, position)
) without rowid;

create index happening_by_day on happening (first_day);

-- The events that tell it, in its order.
create table happening_event (
  story integer not null,
  happening integer not null,
  position integer not null,
  article integer not null,
  event text not null,
  primary key (story, happening, position)
) without rowid;
