package org.evenhand.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskLimitTest {

    @Test
    void oneAddressAsksSoOftenAnHourAndOthersAreNotHeldUp() {
        AskLimit limit = new AskLimit(2);
        assertThat(limit.wait("192.0.2.1")).isEmpty();
        assertThat(limit.wait("192.0.2.1")).isEmpty();
        assertThat(limit.wait("192.0.2.1").orElseThrow().toMinutes()).isBetween(25L, 30L);
        assertThat(limit.wait("192.0.2.2")).isEmpty();
    }
}
