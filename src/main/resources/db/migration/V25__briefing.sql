-- Briefing events (P21). Owned by the module "briefings". A column that is null says: not yet.
create sequence office.briefing_number;

create table office.briefing (
    id                 uuid primary key,
    reference          text not null unique,
    election_id        uuid not null references office.election (id),
    follows            uuid references office.briefing (id),  -- the event after which the field grew
    title              text not null,
    manner             text not null,
    place              text not null,
    starts_at          timestamptz not null,
    minutes            int not null check (minutes between 15 and 480),
    capacity           int check (capacity > 0),
    topics             text not null,
    partners           text not null,                       -- who of the force and of fire plans it with the office
    recorded           boolean not null,
    questions_by       timestamptz not null check (questions_by < starts_at),
    planned_by         text not null,
    planned_at         timestamptz not null,
    factual            boolean,
    election_content   text,
    check_words        text,
    checked_by         text,
    advice             text,
    outcome            text,
    reason             text,
    decided_by         text,
    decided_at         timestamptz,
    opened_at          timestamptz,
    officer_told_at    timestamptz,                          -- when the returning officer was written to
    called_off_at      timestamptz,
    called_off_by      text,
    called_off_reason  text,
    held               boolean,
    notes              text,
    recording_url      text check (recording_url ~ '^https?://'),
    pack_url           text check (pack_url ~ '^https?://'),
    noted_by           text,
    return_reason      text,
    notes_approved_by  text,
    notes_published_at timestamptz,
    check (decided_by <> planned_by),
    check (notes_approved_by <> noted_by)
);
create index briefing_of_election on office.briefing (election_id, starts_at);

-- Who was invited and how, what they said, and whether they came; what they were sent afterwards.
create table office.briefing_guest (
    briefing_id uuid not null references office.briefing (id) on delete cascade,
    person_id   uuid not null references office.person (id) on delete cascade,
    invited_at  timestamptz,                                 -- null: joined when it was over
    told_how    text,                                        -- null: by letter
    answer      text,
    answer_by   text,
    attended    boolean,
    record_at   timestamptz,                                 -- when the recording, papers and notes were sent
    primary key (briefing_id, person_id)
);

-- What is asked in advance and at the event, without names, in the order in which it came.
create table office.briefing_question (
    number      bigint generated always as identity primary key,
    briefing_id uuid not null references office.briefing (id) on delete cascade,
    question    text not null check (question ~ '\S'),
    at_event    boolean not null,
    noted_by    text not null,
    noted_at    timestamptz not null
);
create index briefing_question_of on office.briefing_question (briefing_id, number);

-- What was decided and done about an event, with who, when, why and by which rule. Never changed, only added to.
create table office.briefing_step (
    number      bigint generated always as identity primary key,
    briefing_id uuid not null references office.briefing (id),
    what        text not null,
    outcome     text not null,
    reason      text,
    done_by     text not null,
    done_at     timestamptz not null,
    rules       text not null
);
create index briefing_step_of on office.briefing_step (briefing_id, number);
create function office.refuse_briefing_step_change() returns trigger language plpgsql as $$
begin
    raise exception 'What is recorded of an event is only added to: % of office.% is refused', tg_op, tg_table_name;
end $$;
create trigger briefing_step_append_only before update or delete or truncate on office.briefing_step
    for each statement execute function office.refuse_briefing_step_change();
revoke update, delete on office.briefing_step from ${appRole};
