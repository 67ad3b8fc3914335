-- The diary of the commissioner and the deputy; each entry says in which capacity it is (P39.3, Q19). An entry is struck out,
-- never changed. Owned by the module "conduct".
create table office.diary_entry (
    number     bigint generated always as identity primary key,
    whose      text not null check (whose in ('COMMISSIONER', 'DEPUTY')),
    capacity   text not null check (capacity in ('OFFICIAL', 'PRIVATE', 'CANDIDATE')),
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    what       text not null check (what ~ '\S'),
    entered_by text not null,
    entered_at timestamptz not null,
    struck_by  text,
    struck_at  timestamptz,
    check (ends_at > starts_at)
);
