-- An article: all pages that came under one id.
create table article (
  number integer primary key,
  id text not null unique,
  url text,
  latest_version integer not null,
  latest_change integer not null
);

create index article_by_url on article (url);
create index article_by_change on article (latest_change);

-- One version of it: the page as it came (packed by zlib) and its analysis record (JSON, likewise).
create table revision (
  change integer primary key autoincrement,
  article integer not null references article (number),
  version integer not null,
  hash text not null,
  added text not null,
  url text,
  outlet text,
  title text,
  published text,
  fetched text,
  kind text not null,
  source blob not null,
  record blob not null,
  unique (article, version)
);
