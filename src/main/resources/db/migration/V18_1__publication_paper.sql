-- Documents uploaded to be published with an entry: the upload stays here, what was made of it goes out. Owned by the
-- module "register".
create table office.publication_paper (
    id              uuid primary key,
    contact_id      uuid not null references office.contact (id),
    number          int  not null,
    title           text not null check (title ~ '\S'),
    file_name       text not null,                          -- of the upload; never published
    original        bytea not null,
    original_digest text not null,
    ending          text not null,
    media_type      text not null,
    content         bytea not null,
    digest          text not null,
    text            text not null,                          -- what can be read in it, for the check for names
    removed         text not null,
    uploaded_by     text not null,
    uploaded_at     timestamptz not null,
    unique (contact_id, number),
    check (digest = encode(sha256(content), 'hex'))
);
create index publication_paper_by_original on office.publication_paper (original_digest);

-- As the public gets it. The entry's canonical form holds the digest in the address of the document.
create table published.paper (
    reference  text  not null,
    digest     text  not null,
    media_type text  not null,
    file_name  text  not null,
    content    bytea not null,
    primary key (reference, digest),
    check (digest = encode(sha256(content), 'hex'))
);
create trigger paper_append_only before update or delete or truncate on published.paper
    for each statement execute function published.refuse_change();
grant select, insert on published.paper to ${appRole};
grant select on published.paper to ${publicRole};
