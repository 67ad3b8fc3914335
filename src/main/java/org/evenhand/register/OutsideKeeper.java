package org.evenhand.register;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who keeps the checkpoints outside the office, so that the office alone cannot rewrite what it published. */
@Component
class OutsideKeeper {

    private final String address;

    OutsideKeeper(@Value("${evenhand.register.keeper-address}") String address) {
        this.address = address.strip();
    }

    /** The keeper's e-mail address, if the office has named one. */
    Optional<String> address() {
        return Optional.of(address).filter(named -> !named.isEmpty());
    }
}
