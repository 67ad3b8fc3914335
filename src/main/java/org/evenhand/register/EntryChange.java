package org.evenhand.register;

/** What an entry does to an earlier one. */
public enum EntryChange {
    /** Says what it should have said. */
    CORRECTION,
    /** Takes its text, and that of everything published before about the same contact, out of the public's sight. */
    WITHDRAWAL
}
