package org.evenhand.register;

import java.util.UUID;

/** A paper of an entry (C07), without its content; numbered from 1 within the entry. */
public record Document(UUID id, int number, String fileName, String mediaType, long size) {

    /** The number as the register's sheet writes it: 001, 002, … */
    public String label() {
        return "%03d".formatted(number);
    }
}
