-- Officers and staff who signed a candidate's nomination paper, or ask whether to (P37). Confidential: read by the group of
-- whoever advises, and never published. Owned by the module "conduct".
create sequence office.nomination_number;
create table office.nomination_paper (
    id             uuid primary key,
    reference      text not null unique,
    person_name    text not null,
    post           text not null,
    adviser        text not null,                          -- the group that advises, and alone may read it
    asked          boolean not null,                       -- they ask beforehand; false: the name was found on a paper
    circumstances  text not null,
    entered_by     text not null,
    entered_at     timestamptz not null,
    fitting        boolean,
    reasons        text,
    follows        text,
    weighed_by     text,
    weighed_at     timestamptz,
    handed_over    text,
    handed_over_by text,
    handed_over_at timestamptz,
    check (fitting is null or reasons is not null)
);
