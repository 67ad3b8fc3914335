package org.evenhand.induction.lessons.web;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.evenhand.election.Election;
import org.evenhand.induction.lessons.Lesson;
import org.evenhand.induction.lessons.Lesson.Phase;
import org.evenhand.site.CsvCell;
import org.jspecify.annotations.Nullable;

/** The log to take along: as a table for sheets, and as a text to read. */
final class LessonFiles {

    private LessonFiles() {}

    static byte[] csv(List<Lesson> lessons) {
        return Stream.concat(
                        Stream.of("reference,phase,state,happened,change,concerns,reason,step"),
                        lessons.stream().map(LessonFiles::row))
                .collect(joining("\r\n", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] text(@Nullable Election election, List<Lesson> lessons) {
        StringBuilder text = new StringBuilder("Lessons" + (election == null ? "" : ": " + election.name()) + "\n");
        for (Phase phase : Phase.values()) {
            text.append("\n").append(phase.label()).append("\n");
            lessons.stream()
                    .filter(lesson -> lesson.phase() == phase)
                    .forEach(lesson -> text.append(paragraph(lesson)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String row(Lesson lesson) {
        return Stream.of(
                        lesson.reference(),
                        lesson.phase().label(),
                        lesson.state(),
                        lesson.happened(),
                        lesson.change(),
                        Objects.requireNonNullElse(lesson.concerns(), ""),
                        Objects.requireNonNullElse(lesson.reason(), ""),
                        Objects.requireNonNullElse(lesson.step(), ""))
                .map(CsvCell::of)
                .collect(joining(","));
    }

    private static String paragraph(Lesson lesson) {
        return "\n" + lesson.reference() + " (" + lesson.state() + ")"
                + (lesson.concerns() == null ? "" : ", on " + lesson.concerns()) + "\n"
                + (lesson.step() == null ? "" : "At the step " + lesson.step() + "\n")
                + lesson.happened() + "\nTo keep or to change: " + lesson.change() + "\n"
                + (lesson.reason() == null ? "" : "Not kept: " + lesson.reason() + "\n");
    }
}
