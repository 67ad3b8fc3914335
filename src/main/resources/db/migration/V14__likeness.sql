-- How alike two questions are: a small model that staff can follow. Owned by the module "register".
--
-- A text is read as concepts: its words by their English stems, words of like meaning as one (office.thesaurus, filled
-- by R__thesaurus.sql), words that carry no subject left out, slips of the pen put right. Two readings are as alike as
-- the weight of the concepts they share to the weight of all they have, from 0 to 1. Where each names a year, a number
-- or a place that the other does not, or wants another kind of answer (how many, what cost), they are at most
-- office.other_case() alike: like, but not the same question. A letter is as like as the most like question in it. The
-- order of words is not read: who complained of whom is the same to it. Of a text the first 20,000 characters count.

create table office.thesaurus (
    word    text primary key,                               -- one to three words as people write them
    stems   text not null,                                  -- the same as office.stems gives them
    concept text not null,                                  -- 'noise' carries no subject
    weight  real not null check (weight between 0 and 2)    -- 1 is the weight of a word not listed here
);
create index thesaurus_stems on office.thesaurus (stems);
create index thesaurus_concept on office.thesaurus (concept);

-- office.slips of the words above, to find the word that was meant.
create table office.thesaurus_slip (
    slip text not null,
    word text not null references office.thesaurus (word) on delete cascade,
    primary key (slip, word)
);
create index thesaurus_slip_word on office.thesaurus_slip (word);
revoke insert, update, delete on office.thesaurus, office.thesaurus_slip from ${appRole};

-- What a text was found to ask: its concepts, the weight of each, those of them that tell cases apart (years, numbers,
-- places), and those that say what kind of answer is wanted.
create type office.reading as (concepts text[], weights real[], marks text[], kinds text[]);

create function office.other_case() returns real language sql immutable parallel safe return 0.65::real;

-- A text made ready for reading: both years of a financial year written out, thousands without commas, question words
-- kept that would be stop words, web and mail addresses and the name of a force left out.
create function office.plain(question text) returns text language plpgsql immutable parallel safe as $$
declare
    t text := left(question, 20000);
begin
    t := regexp_replace(t, '[’‘`]', '''', 'g');
    t := regexp_replace(t, '\S+@\S+|https?://\S+|www\.\S+', ' ', 'g');
    t := regexp_replace(t, '(?<![\d/-])(20)(\d\d) ?[-/–] ?(?:20)?(\d\d)(?![\d/-])', '\1\2 20\3', 'g');
    t := regexp_replace(t, '(?<![\d/-])([12]\d)/([123]\d)(?![\d/-])', '20\1 20\2', 'g');
    t := regexp_replace(t, '(\d),(\d\d\d)', '\1\2', 'g');
    t := regexp_replace(t, '\m(this|current|present) (financial |calendar |whole )?year\M', 'thisyear', 'gi');
    t := regexp_replace(t, '\m(last|previous|past) (financial |calendar |whole )?year\M', 'lastyear', 'gi');
    t := regexp_replace(t, '(^|[.?!:]\s+)(why|when|where|who)\M', '\1asks\2', 'gi');
    t := regexp_replace(t, '\mdoing (about|to|against)\M', 'tackling', 'gi');
    t := regexp_replace(t, '\m([A-Z][a-z]+ )+(?=(Police|Constabulary)\M(?! [Ss]tation))', '', 'g');
    return t;
end $$;

-- The stem of a lower-case word; null for a stop word.
create function office.stem(word text) returns text language sql immutable parallel safe
    return (ts_lexize('pg_catalog.english_stem', word))[1];

-- The stems of a phrase, as office.thesaurus keeps them.
create function office.stems(phrase text) returns text language sql immutable parallel safe
    return (select string_agg(office.stem(word), ' ' order by at)
            from regexp_split_to_table(lower(office.plain(phrase)), '[^[:alnum:]]+') with ordinality as words (word, at)
            where word <> '');

-- A word and what is left of it without one letter, to find words that are a slip of the pen apart.
create function office.slips(word text) returns text[] language sql immutable parallel safe
    return case when word ~ '^[^\d\s]{5,30}$' then
        array(select distinct overlay(word placing '' from at for 1) from generate_series(2, length(word)) at) || word
        else '{}' end;

-- Whether a word is another with one slip of the pen: a letter too many or too few, two exchanged, or, in a word of
-- seven letters or more, one wrong.
create function office.is_slip(word text, meant text) returns boolean language sql immutable parallel safe
    return case when greatest(length(word), length(meant)) < 6 or left(word, 1) <> left(meant, 1) then false
        when length(word) <> length(meant) then
            word = any (office.slips(meant)) or meant = any (office.slips(word))
        else (select count(*) filter (where a <> b) = 1 and count(*) > 6
                  or count(*) filter (where a <> b) = 2 and array_agg(a order by a) = array_agg(b order by b)
              from unnest(string_to_array(word, null), string_to_array(meant, null)) as letters (a, b)) end;

-- One text as one question. "context" holds the years of the whole letter, for a question in it that names none.
create function office.reading(question text, context text[] default '{}') returns office.reading
    language plpgsql stable parallel safe as $$
begin
    return (with token as materialized (
        select row_number() over (order by at) as at, stem, word
        from regexp_split_to_table(lower(office.plain(question)), '[^[:alnum:]]+') with ordinality as words (word, at),
            lateral (select office.stem(left(word, 60)) as stem) s
        where word <> '' and stem is not null
    ), chain as (
        select at, word, stem,
            stem || ' ' || lead(stem) over (order by at) as two,
            stem || ' ' || lead(stem) over (order by at) || ' ' || lead(stem, 2) over (order by at) as three
        from token
    ), phrase as (
        select chain.at, t.concept, t.weight, length(t.stems) - length(replace(t.stems, ' ', '')) as more
        from chain join office.thesaurus t on t.stems in (chain.two, chain.three)
    ), meaning as materialized (
        select distinct on (word.word) word.word, t.concept, t.weight
        from (select distinct word, stem from token) word
            left join lateral (
                select t.concept, t.weight, t.word = word.word as exactly, t.word, false as slip from office.thesaurus t
                where t.stems = word.stem
                union all
                select t.concept, t.weight, false, t.word, true
                from office.thesaurus_slip s join office.thesaurus t using (word)
                where s.slip = any (office.slips(word.stem) || office.slips(word.word)) and t.concept !~ '\d'
                    and (office.is_slip(word.word, t.word)
                        or (length(word.stem) < 7 or length(word.stem) <> length(t.stems))
                            and office.is_slip(word.stem, t.stems))
            ) t on true
        order by word.word, t.slip, t.exactly desc, t.word
    ), single as (
        select coalesce(meaning.concept, chain.stem) as concept,
            coalesce(meaning.weight, case when chain.stem ~ '^(19|20)\d\d$' then 0.3 else 1 end) as weight
        from chain join meaning using (word)
        where not exists (select from phrase where chain.at between phrase.at and phrase.at + phrase.more)
    ), year as (
        select unnest(context) as concept where not exists (select from single where concept ~ '^(19|20)\d\d$')
    ), meant as (
        select concept, max(weight)::real as weight
        from (select concept, weight from phrase union all select concept, weight from single
            union all select concept, 0.3 from year) all_of_them
        where concept <> 'noise' group by concept
    ), name as (
        select distinct office.stem(lower(capital[1])) as stem
        from regexp_matches(office.plain(question), '(?<=[[:lower:]\d,] )([[:upper:]][[:lower:]]+)', 'g') capital
    )
    select (coalesce(array_agg(concept order by concept), '{}'), coalesce(array_agg(weight order by concept), '{}'),
        coalesce(array_agg(concept order by concept)
            filter (where concept ~ '\d' or concept in (select stem from name)), '{}'),
        coalesce(array_agg(concept order by concept)
            filter (where concept ~ '^(how|what|who|when|where|why)\M'), '{}'))::office.reading
    from meant);
end $$;

-- What a text is about, each concept once, in alphabetical order.
create function office.concepts(question text) returns text[] language sql stable parallel safe
    return (office.reading(question)).concepts;

-- The sentences of a letter that ask for something, at most eight; none where the text is a single sentence.
create function office.asking(letter text) returns text[] language sql immutable parallel safe as $$
    with sentence as (
        select part, at, count(*) over () as parts
        from regexp_split_to_table(left(letter, 20000), '(?<=[.?!])\s+|\n\s*\n|\n\s*(?:[-*•]|\d+[.)])\s+')
            with ordinality as sentences (part, at)
        where part ~ '\w'
    )
    select coalesce(array_agg(part order by at), '{}') from (
        select part, at from sentence
        where parts > 1 and part ~* '\?\s*$|\m(what|which|how|please|could|would|tell|send|provide|know|request)\M'
        order by at limit 8) asking
$$;

-- Every way to read a text: as a whole, and each question in it that says enough to stand alone.
create function office.readings(letter text) returns office.reading[] language plpgsql stable parallel safe as $$
declare
    whole office.reading := office.reading(letter);
    years text[] := array(select concept from unnest(whole.concepts) concept where concept ~ '^(19|20)\d\d$');
    readings office.reading[] := array[whole];
    part text;
    asked office.reading;
begin
    foreach part in array office.asking(letter) loop
        asked := office.reading(part, years);
        if (select sum(weight) from unnest(asked.weights) weight) >= 1.2 then
            readings := readings || asked;
        end if;
    end loop;
    return readings;
end $$;

create function office.likeness(a office.reading, b office.reading) returns real
    language plpgsql immutable parallel safe as $$
declare
    shared real;
    total real;
    only_a text[];
    only_b text[];
    alike real;
begin
    select coalesce(sum(weight), 0), array_agg(concept) filter (where not concept = any (b.concepts))
        into total, only_a from unnest(a.concepts, a.weights) as c (concept, weight);
    select total + coalesce(sum(weight), 0), coalesce(sum(weight) filter (where concept = any (a.concepts)), 0),
            array_agg(concept) filter (where not concept = any (a.concepts))
        into total, shared, only_b from unnest(b.concepts, b.weights) as c (concept, weight);
    if shared = 0 then
        return 0;
    end if;
    alike := 2 * shared / total;
    if only_a && a.marks and only_b && b.marks or only_a && a.kinds and only_b && b.kinds then
        return least(alike, office.other_case());
    end if;
    return alike;
end $$;

create function office.likeness(a office.reading[], b office.reading[]) returns real
    language plpgsql immutable parallel safe as $$
begin
    return (select coalesce(max(office.likeness(x, y)), 0) from unnest(a) x, unnest(b) y);
end $$;

-- From 0, nothing in common, to 1, the same question; the same both ways round.
create function office.likeness(a text, b text) returns real language plpgsql stable parallel safe as $$
begin
    return office.likeness(office.readings(a), office.readings(b));
end $$;

-- What a text like this one contains, for an index to find it by: any of its telling words, or a word of like meaning;
-- null where it has none.
create function office.like_words(asked office.reading[]) returns tsquery language sql stable parallel safe as $$
    with concept as (
        select concept, max(weight) as weight from unnest(asked) r, unnest(r.concepts, r.weights) as c (concept, weight)
        group by concept
    ), telling as (
        select concept from concept
        where weight >= least(0.6, (select max(weight) from concept))
        order by weight desc, concept limit 40
    )
    select string_agg(distinct '(' || replace(coalesce(t.stems, telling.concept), ' ', '&') || ')', '|')::tsquery
    from telling left join office.thesaurus t using (concept)
$$;

alter table office.contact
    add column sought_words tsvector
        generated always as (to_tsvector('english', left(information_sought, 20000))) stored;
create index contact_sought_words on office.contact using gin (sought_words);
create index entry_sought_words on published.entry using gin (to_tsvector('english', left(information_sought, 20000)));
