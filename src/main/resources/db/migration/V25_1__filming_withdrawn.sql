-- A request to film that its requester withdraws (P26): consents and arrangements end with it.
alter table office.filming
    add column withdrawn_at     timestamptz,
    add column withdrawn_by     text,
    add column withdrawn_reason text;
