-- Guidance of other bodies on which the office's policy rests, each version of it, and the reviews that a new version or a
-- review date raises (P02.6). Owned by the module "preparation".
create table office.guidance (
    id               uuid primary key,
    title            text not null,
    body             text not null,
    classification   text not null,
    owner            text not null,                         -- a group of the office
    feedback_contact text not null,                         -- where the body that issued it takes comments
    review_on        date not null,
    added_by         text not null,
    added_at         timestamptz not null,
    unique (title, body)
);
create table office.guidance_version (
    number      bigint generated always as identity primary key,
    guidance_id uuid not null references office.guidance (id),
    version     text not null,
    link        text not null check (link ~ '^https?://'),
    added_by    text not null,
    added_at    timestamptz not null,
    unique (guidance_id, version)
);
revoke update, delete on office.guidance_version from ${appRole};
create sequence office.guidance_review_number;
create table office.guidance_review (
    id          uuid primary key,
    reference   text not null unique,
    guidance_id uuid not null references office.guidance (id),
    version     text not null,
    cause       text not null,
    raised_at   timestamptz not null,
    changes     boolean,                                    -- whether the policy has to change
    finding     text,
    reviewed_by text,
    reviewed_at timestamptz,
    change_made text,
    changed_by  text,
    changed_at  timestamptz,
    unique (guidance_id, version, cause)
);
