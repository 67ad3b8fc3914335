package org.evenhand.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastMinuteTest {

    @ParameterizedTest
    @CsvSource({
        "2027-02-01, 2027-02-01T23:59:00Z",
        "2027-05-06, 2027-05-06T22:59:00Z",
        "2027-03-28, 2027-03-28T22:59:00Z", // the clocks go forward
        "2027-10-31, 2027-10-31T23:59:00Z" // and back
    })
    void aDayLastsUntilAMinuteBeforeMidnightInLondon(LocalDate day, Instant last) {
        assertThat(LastMinute.of(day)).isEqualTo(Date.from(last));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-29T00:00+01:00, 2027-03-28T22:59:00Z",
        "2027-11-01T00:00Z, 2027-10-31T23:59:00Z",
        "2027-05-13T00:00+01:00, 2027-05-12T22:59:00Z"
    })
    void whatIsDoneBeforeADayIsInTimeOnTheEveningBefore(OffsetDateTime beginning, Instant last) {
        assertThat(LastMinute.before(Date.from(beginning.toInstant()))).isEqualTo(Date.from(last));
    }
}
