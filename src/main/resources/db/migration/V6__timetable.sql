-- The working-day calendar and the dates of elections that people give. Owned by the module "election".

-- Holidays proclaimed, moved or cancelled, beyond those the product knows. Only added to: the last row on a day, nation
-- and kind counts.
create table office.bank_holiday (
    number   bigint generated always as identity primary key,
    date     date not null,
    nation   text not null check (nation in ('ENGLAND_AND_WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
    kind     text not null check (kind in ('BANK_HOLIDAY', 'THANKSGIVING_OR_MOURNING')),
    name     text not null,
    reason   text not null,
    added    boolean not null,
    added_by text not null,
    added_at timestamptz not null
);

-- What the PARO's timetable says, and what only people can know (when campaigning began, when the result was declared).
-- Only added to: the last row on an election's milestone counts; one without a day takes the date back.
create table office.paro_date (
    number      bigint generated always as identity primary key,
    election_id uuid not null references office.election (id),
    milestone   text not null,
    day         date,
    time_of_day time,
    reason      text not null,
    given_by    text not null,
    given_at    timestamptz not null,
    check (day is not null or time_of_day is null)
);
create index paro_date_of_election on office.paro_date (election_id, number);
