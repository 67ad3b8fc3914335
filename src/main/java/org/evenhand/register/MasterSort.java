package org.evenhand.register;

/** The columns by which the master register can be sorted. What has no value comes last when sorted upwards. */
public enum MasterSort {
    ADDED("registered_at"),
    CONTACTED("contacted_at"),
    REQUESTER("lower(coalesce(requester_name, requester_email, '~'))"),
    CLASS("coalesce(contact_class, '~')"),
    ROLE("coalesce(requester_role, '~')"),
    METHOD("method"),
    OWNER("coalesce(owner, '~')"),
    STATE("coalesce(closed_at, 'infinity')"),
    PUBLISHED("coalesce(published_on, 'infinity')"),
    LAG("coalesce(unpublished_since, 'infinity')");

    private final String key;

    MasterSort(String key) {
        this.key = key;
    }

    /** The key in SQL, which is never null, so that every entry has its place. */
    String key() {
        return key;
    }
}
