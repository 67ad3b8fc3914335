-- Members of staff and officers who wish to stand or to support a candidate (P35). Confidential: read by the adviser's
-- group only, and never published. Owned by the module "conduct".
create sequence office.candidacy_number;
create table office.staff_candidacy (
    id            uuid primary key,
    reference     text not null unique,
    person_name   text not null,
    post          text not null,
    listed        boolean not null,                         -- the post is on the office's list of restricted posts
    wish          text not null check (wish in ('STAND', 'SUPPORT')),
    intention     text not null,
    adviser       text not null,                            -- the group that advises, and alone may read it
    advice        text not null,                            -- what the rules say
    resign_by     date,
    resign_how    text,
    entered_by    text not null,
    entered_at    timestamptz not null,
    conflict      text,
    rationale     text,
    conditions    text,
    advised_by    text,
    advised_at    timestamptz,
    handed_over   text,
    handed_over_by text,
    handed_over_at timestamptz,
    outcome       text check (outcome in ('RESIGNED', 'WITHDRAWN', 'NOT_RESIGNED')),
    outcome_note  text,
    settled_by    text,
    settled_at    timestamptz
);
