package org.evenhand.election;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How far the working-day calendar may be trusted.
 *
 * @param lastKnownYear the last year for which the office relies on the usual bank holidays, the one-off ones in the
 *     product and its own notices; dates beyond it are refused rather than guessed
 */
@Validated
@ConfigurationProperties("evenhand.calendar")
public record CalendarSettings(@Min(BankHolidays.FIRST_YEAR) int lastKnownYear) {}
