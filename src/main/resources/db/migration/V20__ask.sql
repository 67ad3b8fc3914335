-- Requests made on the public page, so that one sent twice is entered once (P09.1).
create table office.web_request (
    key         uuid primary key,                           -- drawn when the page is opened
    contact_id  uuid references office.contact (id) on delete cascade,
    received_at timestamptz not null,
    digest      bytea not null                              -- of address and text, to tell the same text sent again
);
create index web_request_digest on office.web_request (digest);
create index web_request_contact on office.web_request (contact_id);

-- How far published answers serve those who are about to ask: numbers by day, nothing of the people (P12.1).
create table office.answer_use (
    day      date not null,
    path     text not null,                                 -- of the public page that answers
    shown    integer not null default 0,
    opened   integer not null default 0,
    answered integer not null default 0,
    primary key (day, path)
);

-- How much of a question a page speaks of, from 0 to 1: the weight of the question's concepts that the page names, to the
-- weight of all of them; of a letter, by the question in it that is covered best.
create function office.coverage(asked office.reading[], page office.reading) returns real
    language plpgsql immutable parallel safe as $$
begin
    return (select coalesce(max(covered), 0) from unnest(asked) one, lateral (
        select sum(weight) filter (where concept = any (page.concepts)) / nullif(sum(weight), 0) as covered
        from unnest(one.concepts, one.weights) as c (concept, weight)) each_of_them);
end $$;
