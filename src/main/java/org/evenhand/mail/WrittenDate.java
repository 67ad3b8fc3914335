package org.evenhand.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a date as mail programs write it into the text of a forwarded message; London time where no zone is named. */
final class WrittenDate {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Pattern ZONE = Pattern.compile("\\s*(?:\\(?(GMT|UTC|BST|UT)\\)?|([+-]\\d{4}))(\\s.*)?$");
    private static final Map<String, String> WELSH = Map.ofEntries(
            Map.entry("Ionawr", "January"),
            Map.entry("Chwefror", "February"),
            Map.entry("Mawrth", "March"),
            Map.entry("Ebrill", "April"),
            Map.entry("Mai", "May"),
            Map.entry("Mehefin", "June"),
            Map.entry("Gorffennaf", "July"),
            Map.entry("Awst", "August"),
            Map.entry("Medi", "September"),
            Map.entry("Hydref", "October"),
            Map.entry("Tachwedd", "November"),
            Map.entry("Rhagfyr", "December"));
    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "d MMMM uuuu H:mm[:ss]",
                    "d MMM uuuu H:mm[:ss]",
                    "d MMMM uuuu h:mm[:ss] a",
                    "d MMM uuuu h:mm[:ss] a",
                    "MMMM d uuuu h:mm[:ss] a",
                    "MMM d uuuu h:mm[:ss] a",
                    "MMMM d uuuu H:mm[:ss]",
                    "MMM d uuuu H:mm[:ss]",
                    "d/M/uuuu H:mm[:ss]",
                    "uuuu-M-d H:mm[:ss]")
            .map(form -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(form)
                    .toFormatter(Locale.ENGLISH))
            .toList();

    private WrittenDate() {}

    /** The moment, or null where the text is none that is known. */
    static @Nullable Instant read(String text) {
        String date =
                text.replaceAll("[\\s\\u00a0\\u202f]+", " ").replace("*", "").strip();
        for (Map.Entry<String, String> month : WELSH.entrySet()) {
            date = date.replaceAll("\\b" + month.getKey() + "\\b", month.getValue());
        }
        ZoneId zone = LONDON;
        Matcher named = ZONE.matcher(date);
        if (named.find()) {
            zone = named.group(2) != null
                    ? ZoneOffset.of(named.group(2))
                    : "BST".equals(named.group(1)) ? ZoneOffset.ofHours(1) : ZoneOffset.UTC;
            date = date.substring(0, named.start());
        }
        date = date.replaceFirst("^\\D*?,\\s*(?=\\d|\\p{L}+ \\d)", "")
                .replaceFirst("^(?:Dydd )?\\p{L}+ (?=\\d{1,2} \\p{L})", "")
                .replaceAll("(?i) (at|am)(?= \\d)", "")
                .replaceAll("(?i)\\bsept\\b", "Sep")
                .replace(",", "")
                .strip();
        for (DateTimeFormatter form : FORMS) {
            try {
                return LocalDateTime.parse(date, form).atZone(zone).toInstant();
            } catch (DateTimeException otherForm) {
                continue;
            }
        }
        return null;
    }
}
