-- Which analysis made the record, and how much it found; an empty one is of before this was kept.
alter table revision add column analysis text not null default '';
alter table revision add column statements integer not null default 0;
alter table revision add column events integer not null default 0;
alter table revision add column entities integer not null default 0;

-- What comparing all articles found last, and up to which change and correction: one row.
create table comparison (
  only_row integer primary key check (only_row = 1),
  change integer not null,
  corrections integer not null,
  stories integer not null,
  claims integer not null
);
