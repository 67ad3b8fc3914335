-- A word with a digit in it has no stem: the text search keeps such words as they are, so a cut one was never found again.
create or replace function office.stem(word text) returns text language sql immutable parallel safe
    return case when word ~ '\d' then word else (ts_lexize('pg_catalog.english_stem', word))[1] end;
