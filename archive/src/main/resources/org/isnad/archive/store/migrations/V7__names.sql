-- Claims are found by their story alone.
drop index claim_by_article;

-- Up to which change of the store and which correction, and by which program, it is kept who is who: one row.
create table name_state (
  only_row integer primary key check (only_row = 1),
  version text not null,
  change integer not null,
  corrections integer not null
);

-- Somebody or something as all articles together know it, numbered from the most written about on; what is told of it, and
-- the numbers of its articles, are written as NameCode writes them.
create table identity (
  number integer not null primary key,
  id text not null unique,
  type text not null,
  name_key text not null,
  spellings integer not null,
  told blob not null,
  articles blob not null
);

-- Of an article, by the order of its entities, the number of each one's identity; 0 for none.
create table article_names (
  article integer not null primary key,
  identities blob not null
);

-- By which sounds identities are found, of whole names and of parts.
create table name_sound (
  sound integer not null,
  identity integer not null,
  primary key (sound, identity)
) without rowid;
