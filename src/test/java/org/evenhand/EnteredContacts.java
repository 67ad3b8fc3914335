package org.evenhand;

import java.util.List;
import java.util.UUID;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the master register holds, found by who wrote. */
public class EnteredContacts {

    private final JdbcClient jdbc;
    private final MasterRegister register;

    EnteredContacts(JdbcClient jdbc, MasterRegister register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** The contacts of this address, oldest first. */
    public List<Contact> from(String address) {
        return jdbc
                .sql("select id from office.contact where requester_email = ? order by reference")
                .param(address)
                .query(UUID.class)
                .list()
                .stream()
                .map(register::contact)
                .toList();
    }

    /** The one contact of this address. */
    public Contact onlyOneFrom(String address) {
        List<Contact> contacts = from(address);
        if (contacts.size() != 1) {
            throw new AssertionError("Entered from " + address + ": " + contacts);
        }
        return contacts.get(0);
    }

    /** How many contacts there are at all. */
    public int count() {
        return jdbc.sql("select count(*) from office.contact")
                .query(Integer.class)
                .single();
    }

    /** The latest contact, where its sender is not known. */
    public Contact latest() {
        return register.latest(1).get(0);
    }
}
