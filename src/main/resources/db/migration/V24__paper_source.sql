-- Whether a paper of a case is public, and the release of one that is not (Q14, P14.2). Owned by the module
-- "information". The latest row of a paper counts; a paper without one counts as not public.
create table office.paper_source (
    number      bigint generated always as identity primary key,
    document_id uuid not null references office.document (id) on delete cascade,
    source      text not null check (source in ('PUBLIC', 'NOT_PUBLIC', 'RELEASED')),
    reason      text,
    ruling      text,                                       -- the ruling after which one inside may have it (P14.3)
    said_by     text not null,
    said_at     timestamptz not null,
    check (source <> 'RELEASED' or reason ~ '\S')
);
create index paper_source_of_document on office.paper_source (document_id, number);
create trigger paper_source_append_only before update or truncate on office.paper_source
    for each statement execute function office.refuse_rewriting();
-- a row goes with its paper only
revoke update, delete on office.paper_source from ${appRole};
