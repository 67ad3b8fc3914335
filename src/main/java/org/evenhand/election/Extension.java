package org.evenhand.election;

/**
 * More time, in the unit in which the time is allowed.
 *
 * @param amount at least 1
 */
public record Extension(int amount, String reason) {

    public Extension {
        if (amount < 1) {
            throw new IllegalArgumentException("An extension by " + amount + " gives no time");
        }
    }
}
