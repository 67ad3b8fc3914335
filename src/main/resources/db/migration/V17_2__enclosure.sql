-- Papers of a case that a letter carries; they are looked up in the letter's own case whenever it is sent. Owned by the
-- module "mail".
create table office.enclosure (
    letter_id   uuid not null references office.outbox (id) on delete cascade,
    position    int  not null,
    document_id uuid not null,
    primary key (letter_id, position),
    unique (letter_id, document_id)
);

-- The numbers of the case's papers that go with an answer, as in "1, 3". Owned by the module "information".
alter table office.answer add column enclosed text not null default '';
