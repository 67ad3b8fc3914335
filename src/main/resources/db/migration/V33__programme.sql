-- The induction of a new commissioner (P47). Owned by the module "induction". A column that is null says: not yet.
create table office.induction_programme (
    id               uuid primary key,
    induction_id     uuid not null,                          -- begins anew where the result of the poll is corrected
    reference        text not null,                          -- the business key of its process
    election_id      uuid not null references office.election (id),
    topic_list       text,                                   -- the document whose list it began with
    list_reason      text,                                   -- why not that of the policy's own document
    manifesto        text,                                   -- what the manifesto says that matters here
    knowledge        text,                                   -- what the commissioner knows, has done and wishes
    experience       text,
    wishes           text,
    working_views    text,                                   -- what they say on 001:10.7 and 10.8
    governance_views text,
    preferences_by   text,                                   -- who entered them
    preferences_at   timestamptz,
    opening          text,                                   -- the words with which the day-one brief begins
    pack_made_by     text,
    pack_made_at     timestamptz,
    closing          text,
    closed_by        text,
    closed_at        timestamptz,
    opened_at        timestamptz not null
);
create index programme_of_election on office.induction_programme (election_id);

create table office.programme_item (
    id           uuid primary key,
    programme_id uuid not null references office.induction_programme (id) on delete cascade,
    topic        text,                                       -- I01 to I54; null for one of their own
    title        text not null check (title ~ '\S'),
    owner        text,                                       -- the group that covers it
    day          date,
    day_reason   text,                                       -- why it lies outside the hundred days
    material     text not null default '',
    state        text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'NOT_NEEDED')),
    words        text,                                       -- what was done, or why it is not needed
    settled_by   text,
    settled_at   timestamptz,
    added_by     text not null,
    added_at     timestamptz not null,
    unique (programme_id, topic),
    -- no topic leaves the programme in silence
    check (state = 'OPEN' or (words ~ '\S' and settled_by is not null and settled_at is not null))
);

-- What the commissioner prefers on the topics of 001:10.7 and 10.8 (P47.3).
create table office.programme_preference (
    programme_id uuid not null references office.induction_programme (id) on delete cascade,
    topic        text not null,
    scale        text not null check (scale in ('FIRST_WEEKS', 'HUNDRED_DAYS', 'LATER', 'NO_VIEW')),
    primary key (programme_id, topic)
);

-- Who changed what in a programme. Only added to; it goes with its programme.
create table office.programme_step (
    number       bigint generated always as identity primary key,
    programme_id uuid not null references office.induction_programme (id) on delete cascade,
    what         text not null,
    done_by      text not null,
    done_at      timestamptz not null,
    rules        text not null
);
create index programme_step_of on office.programme_step (programme_id, number);
create function office.refuse_programme_step_change() returns trigger language plpgsql as $$
begin
    raise exception 'What is recorded of a programme is only added to: % of office.% is refused', tg_op, tg_table_name;
end $$;
create trigger programme_step_append_only before update or truncate on office.programme_step
    for each statement execute function office.refuse_programme_step_change();
revoke update, delete on office.programme_step from ${appRole};

-- Advice that was given to the outgoing commissioner and is not passed to the next one (P45.4). Only added to.
create table office.outgoing_advice (
    number    bigint generated always as identity primary key,
    title     text not null check (title ~ '\S'),
    link      text,                                          -- where it lies, such as a paper on the desk
    wording   text,
    marked_by text not null,
    marked_at timestamptz not null
);
revoke update, delete on office.outgoing_advice from ${appRole};
