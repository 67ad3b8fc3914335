-- What is known of each file from outside, by its SHA-256. A file without a verdict waits. Owned by the module
-- "quarantine".
create table office.quarantine (
    digest       text primary key check (digest ~ '^[0-9a-f]{64}$'),
    state        text not null default 'PENDING' check (state in ('PENDING', 'CLEAN', 'INFECTED')),
    finding      text,                                      -- the virus, or why the scanner would not take it
    admitted_at  timestamptz not null,
    next_scan_at timestamptz not null,
    scanned_at   timestamptz,
    check ((state = 'PENDING') = (scanned_at is null))
);
create index quarantine_due on office.quarantine (next_scan_at) where state = 'PENDING';

-- A paper that is over the office's limits is noted without its content, which is in the message as it arrived.
alter table office.document alter column content drop not null;
alter table office.document add column size bigint;
alter table office.document add column digest text;
update office.document set size = length(content), digest = encode(sha256(content), 'hex');
alter table office.document alter column size set not null;
alter table office.document alter column digest set not null;
create index document_by_digest on office.document (digest);

alter table office.message add column raw_digest text generated always as (encode(sha256(raw), 'hex')) stored;
create index message_by_raw_digest on office.message (raw_digest);

insert into office.quarantine (digest, admitted_at, next_scan_at)
    select digest, now(), now() from office.document
    union
    select raw_digest, now(), now() from office.message;
