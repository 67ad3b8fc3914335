package org.evenhand.election;

import java.time.LocalDate;

/** Easter by the Gregorian rule, as the anonymous computus of 1876 has it. */
final class Easter {

    private Easter() {}

    static LocalDate sunday(int year) {
        int goldenNumber = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int leapCenturies = century / 4;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * goldenNumber + century - leapCenturies - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int lateMoon = (goldenNumber + 11 * epact + 22 * weekday) / 451;
        int marchDay = epact + weekday - 7 * lateMoon + 22;
        return LocalDate.of(year, 3, 1).plusDays(marchDay - 1L);
    }
}
