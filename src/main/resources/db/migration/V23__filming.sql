-- Filming and photographs (P25, P26). Owned by the module "imagery". A column that is null says: not yet.
create table office.filming (
    contact_id          uuid primary key references office.contact (id),
    what                text not null,
    use                 text not null,
    people              text not null,                      -- who would be shown, by role
    criteria            text not null,                      -- the criteria and their answers, as they are shown
    assessed_by         text not null,
    assessed_at         timestamptz not null,
    asked               text,                               -- who was asked for consent, by name
    content             boolean,                            -- whether every one of them is content
    asked_by            text,
    advice              text,
    outcome             text,
    conditions          text,
    reason              text,
    difference_reason   text,
    decided_by          text,
    decided_at          timestamptz,
    consent_withdrawn_at timestamptz,
    consent_withdrawn_by text,
    check (decided_by <> assessed_by)
);
