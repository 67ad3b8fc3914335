-- A link is tried before it is kept, a file may show what was at an address, and what came with a message is taken over.
-- Owned by the module "imagery".
alter table office.imagery_evidence drop constraint imagery_evidence_check;
alter table office.imagery_evidence
    add column link_state text check (link_state in ('REACHABLE', 'NOT_REACHABLE', 'NOT_CHECKED')),
    add column source text,                                 -- the message with which a file came
    add check (content is not null or link is not null),
    add check (link_state is null or link is not null);
