-- Press enquiries, candidates' claims and comments, and the corrections of fact that answer them (P28). Owned by the module
-- "media". A column that is null says: not yet, or not known.
create table office.media_claim (
    contact_id   uuid primary key references office.contact (id),
    outlet       text not null,
    deadline     timestamptz,                              -- by which the outlet wants an answer
    kind         text,
    claim        text,
    fact         text,
    source       text,
    answers      text,                                     -- the questions and their answers, as they are shown
    assessed_by  text,
    wording      text,                                     -- what is published
    checks       text,                                     -- the checklist with its answers
    drafted_by   text,
    outcome      text,
    reason       text,
    approved_by  text,
    approved_at  timestamptz,
    posted_where text,
    posted_by    text,
    check (approved_by <> drafted_by)
);
