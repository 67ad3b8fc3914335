package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "27 February 2026 09:30|2026-02-27T09:30:00Z",
                "Friday, 27 February 2026 09:30:15|2026-02-27T09:30:15Z",
                "Friday, February 27, 2026 9:30 AM|2026-02-27T09:30:00Z",
                "Friday, February 27, 2026 9:30:15 PM|2026-02-27T21:30:15Z",
                "Fri, 27 Feb 2026 at 09:30|2026-02-27T09:30:00Z",
                "Fri, Feb 27, 2026 at 9:30\u202fAM|2026-02-27T09:30:00Z",
                "27 February 2026 at 09:30:00 GMT|2026-02-27T09:30:00Z",
                "27 June 2026 at 09:30:00 BST|2026-06-27T08:30:00Z",
                "27 June 2026 09:30|2026-06-27T08:30:00Z",
                "Fri, 27 Feb 2026 09:30:00 +0200 (EET)|2026-02-27T07:30:00Z",
                "*Fri, 27 Sept 2024 09:30*|2024-09-27T08:30:00Z",
                "27/02/2026 09:30|2026-02-27T09:30:00Z",
                "2026-02-27 09:30|2026-02-27T09:30:00Z",
                "Dydd Gwener, 27 Chwefror 2026 09:30|2026-02-27T09:30:00Z",
                "27 Mehefin 2026 09:30|2026-06-27T08:30:00Z",
            })
    void isReadAsMailProgramsWriteIt(String written, Instant expected) {
        assertThat(WrittenDate.read(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "31 February", "2026", "99 March 2026 10:00", "27 February 2026 25:00"})
    void isNotGuessed(String written) {
        assertThat(WrittenDate.read(written)).isNull();
    }
}
