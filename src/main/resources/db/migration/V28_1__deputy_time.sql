-- What the deputy commissioner did in paid time and for a campaign, so that the two are kept apart (P36.3, Q19). An entry is
-- struck out, never changed. Owned by the module "conduct".
create table office.deputy_time (
    number     bigint generated always as identity primary key,
    kind       text not null check (kind in ('PAID', 'CAMPAIGN')),
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    what       text not null check (what ~ '\S'),
    entered_by text not null,
    entered_at timestamptz not null,
    struck_by  text,
    struck_at  timestamptz,
    check (ends_at > starts_at)
);
