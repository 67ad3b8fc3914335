-- The deputy is asked for each election what they intend (P36.1). Confidential: the Chief Executive's. Owned by the module
-- "conduct".
create table office.deputy_intention (
    id          uuid primary key,
    election_id uuid not null unique references office.election,
    asked_from  timestamptz not null,
    intention   text check (intention in ('STAND', 'SUPPORT', 'NEITHER', 'UNDECIDED', 'NO_DEPUTY')),
    words       text,
    recorded_by text,
    recorded_at timestamptz
);
