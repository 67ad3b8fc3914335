-- Answers to information requests, each draft a version. Owned by the module "information".
create table office.answer (
    contact_id    uuid not null references office.contact (id),
    version       int  not null,
    text          text not null,
    reply_address text not null,
    drafted_by    text not null,
    drafted_at    timestamptz not null,
    approved_by   text,
    approved_at   timestamptz,
    return_reason text,
    returned_by   text,
    primary key (contact_id, version),
    check (approved_by is null or return_reason is null),
    check (approved_by is null or approved_by <> drafted_by)
);
