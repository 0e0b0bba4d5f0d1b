-- Of an article's latest version: the day it was published and its outlet, as its record tells them; '' for no day.
alter table article add column day text collate "C" not null default '';
alter table article add column outlet text collate "C";

update article set day = coalesce(
  (select r.day from revision r where r.article = article.number and r.version = article.latest_version), '');

create index article_by_day on article (day desc, id);
create index article_by_outlet on article (outlet, day desc, id);

-- Who is who is kept anew, in another form.
drop table name_sound;
drop table article_names;
drop table identity;
delete from name_state;

-- By which corrections it was made: their numbers.
alter table name_state add column holding text not null default '';

-- Somebody or something as all articles together know it. Its number is that of the first place that names it: 4,096 for
-- each article's number, and one for each entity before. What is told of it, its offices, and the numbers of its articles
-- are written as NameCode writes them. It is of a block, or of a name of one word alone; places is a sum over all that name it.
create table identity (
  number bigint not null primary key,
  id text collate "C" not null unique,
  type text not null,
  key text collate "C" not null,
  named integer not null,
  spellings integer not null,
  unit bigint not null,
  places bigint not null,
  name_key text collate "C" not null,
  told bytea not null,
  articles bytea not null,
  offices bytea not null
);

create index identity_by_named on identity (named desc, key, type, spellings);
create index identity_by_unit on identity (unit);

-- Of an article, by the order of its entities, the number of each one's identity; 0 for none.
create table article_names (
  article bigint not null primary key,
  identities bytea not null
);

-- By which sounds identities are found, of whole names and of parts.
create table name_sound (
  sound bigint not null,
  identity bigint not null,
  primary key (sound, identity)
);

-- By which words of what they are called identities are found; the first of each with ^ before it.
create table name_word (
  word text collate "C" not null,
  identity bigint not null,
  primary key (word, identity)
);

-- Whole names that share a label with another of them, by the first place that has one; written as NamedCode writes them.
create table name_block (
  number bigint not null primary key,
  held bytea not null
);

create table name_label (
  label bigint not null primary key,
  block bigint not null
);

-- Which persons a word of their name may mean, and how many articles of which half months name them.
create table name_part (
  part text collate "C" not null,
  block bigint not null,
  cluster bigint not null,
  country text,
  periods bytea not null,
  primary key (part, block, cluster)
);

-- A person's name of one word: where it stands, and whom it means there.
create table short_name (
  key text collate "C" not null primary key,
  number bigint not null,
  held bytea not null,
  answers bytea not null
);
