-- An entry whose role is given as a wider group, and whose days as the week or month they fell in, because few people in
-- that role wrote at that time. Entries from before are exact, and their canonical form says nothing of it.
alter table published.entry add column coarsened text check (coarsened in ('WEEK', 'MONTH'));
