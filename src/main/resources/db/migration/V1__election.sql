-- Elections: the poll that dates and rules refer to. Owned by the module "election".
grant usage on schema office to ${appRole};
alter default privileges in schema office grant select, insert, update, delete on tables to ${appRole};
alter default privileges in schema office grant usage, select on sequences to ${appRole};

create table office.election (
    id        uuid primary key,
    name      text not null,
    kind      text not null check (kind in ('PCC', 'PFCC', 'MAYORAL', 'PARLIAMENTARY', 'LOCAL')),
    poll_date date not null,
    unique (kind, poll_date)
);
