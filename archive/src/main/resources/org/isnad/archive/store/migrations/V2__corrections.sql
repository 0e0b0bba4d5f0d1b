-- What a person says of names, apart from what the program found: one row each, never deleted.
create table correction (
  number integer primary key autoincrement,
  kind text not null,
  value text,
  made text not null,
  undone text
);

-- The names it is about, in order.
create table correction_name (
  correction integer not null references correction (number),
  position integer not null,
  type text not null,
  name text not null,
  country text,
  article text,
  primary key (correction, position)
);

-- Of a split by articles, those of the second bearer.
create table correction_article (
  correction integer not null references correction (number),
  article text not null,
  primary key (correction, article)
);
