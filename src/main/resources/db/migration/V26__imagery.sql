-- Police and fire imagery in campaign material (P27). Owned by the module "imagery". A column that is null says: not yet.
create table office.imagery (
    contact_id          uuid primary key references office.contact (id),
    person_id           uuid references office.person (id),     -- whose material it is, where that is one of the list
    campaign            text not null,
    address             text,                                   -- for a letter, where it is nobody of the list
    image               text not null,
    place               text not null,
    filmed_with_us      boolean not null,
    published_picture   boolean not null,
    implies_support     boolean not null,
    story_inaccurate    boolean not null,
    prior_consent       boolean not null,
    merit_profile       text,
    merit_message       text,
    merit_spread        text,
    merit_damage        text,
    severity            text not null check (severity in ('SLIGHT', 'SERIOUS', 'GRAVE')),
    policy              text not null,
    assessed_by         text not null,
    assessed_at         timestamptz not null,
    advice              text,
    challenged          boolean,
    reason              text,
    difference_reason   text,
    decided_by          text,
    decided_at          timestamptz,
    letter_grounds      text,
    letter_by           text,
    letter_returned     text,
    letter_approved_by  text,
    adviser             text,
    adviser_question    text,
    officer_address     text,
    response            text,
    officer_told_by     text,
    reported_gone       text,                                   -- how somebody said that it is removed
    reported_gone_by    text,
    outcome             text check (outcome in ('LEFT', 'REMOVED', 'ESCALATED')),
    outcome_words       text,
    outcome_by          text,
    outcome_at          timestamptz,
    check (decided_by <> assessed_by),
    check (letter_approved_by <> letter_by)
);

-- The steps of the ladder, each once (P27.6–P27.9): taken, or left out for a reason (Q16).
create table office.imagery_step (
    number          bigint generated always as identity primary key,
    contact_id      uuid not null references office.imagery (contact_id),
    rung            text not null check (rung in ('VERBAL', 'LETTER', 'LEGAL_ADVICE', 'RETURNING_OFFICER')),
    skipped_reason  text,
    words           text,
    spoken_at       timestamptz,
    reached         text,
    asked           text,
    answer          text,
    taken_by        text not null,
    taken_at        timestamptz not null,
    reply_due_at    timestamptz,
    reply           text,
    reply_by        text,
    replied_at      timestamptz,
    lapsed_at       timestamptz,
    unique (contact_id, rung)
);

-- What was seen, as it was kept: a picture or PDF, or the address of a page. Only ever added to.
create table office.imagery_evidence (
    contact_id  uuid not null references office.contact (id),
    number      int not null,
    file_name   text,
    media_type  text,
    content     bytea,
    link        text,
    digest      text not null check (digest ~ '^[0-9a-f]{64}$'),
    size        bigint not null,
    place       text not null,
    seen_at     timestamptz not null,
    seen_by     text not null,
    note        text,
    added_by    text not null,
    added_at    timestamptz not null,
    primary key (contact_id, number),
    check ((content is null) = (link is not null))
);
create index imagery_evidence_by_digest on office.imagery_evidence (digest);
create trigger imagery_evidence_append_only before update or delete or truncate on office.imagery_evidence
    for each statement execute function office.refuse_change();
revoke update, delete on office.imagery_evidence from ${appRole};

-- Requests to use imagery (P27.2).
create table office.imagery_use (
    contact_id      uuid primary key references office.contact (id),
    image           text not null,
    use             text not null,
    assessed_by     text not null,
    assessed_at     timestamptz not null,
    allowed         boolean,
    reason          text,
    decided_by      text,
    decided_at      timestamptz,
    check (decided_by <> assessed_by)
);

-- Who was told beforehand that police and fire imagery is restricted (P27.1, T26): a person of the list, or a party.
create table office.imagery_notice (
    election_id     uuid not null references office.election (id),
    person_id       uuid references office.person (id),
    party           text,
    address         text not null,
    sent_by         text not null,
    sent_at         timestamptz not null,
    unique (election_id, person_id),
    unique (election_id, party),
    check ((person_id is null) = (party is not null))
);
