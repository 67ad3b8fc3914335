package org.evenhand.election;

import java.util.Optional;

/** An office without a profile behind it. */
public record OfficeStub(String name, String force, String spocAddress, String publicUrl) implements Office {

    /** The same with somebody outside who keeps the checkpoints. */
    public static Office keptBy(String keeper) {
        return new Office() {
            @Override
            public String name() {
                return "Office";
            }

            @Override
            public String force() {
                return "Force";
            }

            @Override
            public String spocAddress() {
                return "spoc@opcc.example";
            }

            @Override
            public String publicUrl() {
                return "http://localhost";
            }

            @Override
            public Optional<String> keeperAddress() {
                return Optional.of(keeper);
            }
        };
    }
}
