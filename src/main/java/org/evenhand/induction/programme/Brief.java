package org.evenhand.induction.programme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.evenhand.election.Office;
import org.evenhand.site.DayWords;
import org.evenhand.site.PdfText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What the new commissioner is given on paper (P47.2): the day-one brief, and the pack with everything in it. Advice given
 * to the outgoing commissioner is held back, also where it was marked after it got in (P45.4).
 */
@Service
public class Brief {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final Comparator<Item> BY_DAY =
            Comparator.comparing(Item::day, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Programmes programmes;
    private final Items items;
    private final OutgoingAdvice advice;
    private final Office office;

    Brief(Programmes programmes, Items items, OutgoingAdvice advice, Office office) {
        this.programmes = programmes;
        this.items = items;
        this.advice = advice;
        this.office = office;
    }

    /** What the first day brings, and a look at the first week. */
    public byte[] dayOne(Programme programme) {
        HundredDays days = programmes.days(programme);
        PassedOn passed = new PassedOn(advice);
        return write(programme, "Day-one brief", text -> {
            passages(text, programme, passed);
            List<Item> planned = needed(programme, passed);
            text.heading("By day one");
            List<Item> early = planned.stream()
                    .filter(item -> item.day() != null && !item.day().isAfter(days.first()))
                    .toList();
            early.forEach(item -> whole(text, item));
            if (early.isEmpty()) {
                text.line("No topic is planned by day one.");
            }
            text.heading("The first week");
            planned.stream()
                    .filter(item ->
                            item.day() != null && item.day().isAfter(days.first()) && days.week(item.day()) == 1)
                    .forEach(item -> text.field(SHORT.format(item.day()), item.name() + owner(item)));
            dates(text, programme, days);
        });
    }

    /** Every topic that is planned, with its material. */
    public byte[] pack(Programme programme) {
        HundredDays days = programmes.days(programme);
        PassedOn passed = new PassedOn(advice);
        return write(programme, "Induction pack", text -> {
            passages(text, programme, passed);
            dates(text, programme, days);
            text.heading("Topics");
            needed(programme, passed).forEach(item -> whole(text, item));
        });
    }

    private List<Item> needed(Programme programme, PassedOn passed) {
        return items.of(programme.id()).stream()
                .filter(item -> item.state() != Item.State.NOT_NEEDED)
                .sorted(BY_DAY)
                .map(passed::of)
                .toList();
    }

    private byte[] write(Programme programme, String title, Consumer<PdfText> content) {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title + " " + programme.reference());
            document.getDocumentInformation().setAuthor(office.name());
            PdfText text = new PdfText(document);
            text.page();
            text.title(title);
            text.line(office.name());
            text.line("First day in office: "
                    + DayWords.withWeekday(programmes.days(programme).first()));
            if (!programme.handedOut()) {
                text.strong("Draft: the pack has not been made yet.");
            }
            content.accept(text);
            text.close();
            text.number();
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void passages(PdfText text, Programme programme, PassedOn passed) {
        passage(text, "To begin with", programme.opening(), passed);
        passage(text, "Your manifesto", programme.manifesto(), passed);
    }

    private static void passage(PdfText text, String heading, @Nullable String words, PassedOn passed) {
        if (words != null) {
            text.heading(heading);
            text.line(passed.of(words));
        }
    }

    private static void whole(PdfText text, Item item) {
        text.strong(item.name());
        LocalDate day = item.day();
        text.line((day == null ? "Not planned yet" : DayWords.withWeekday(day)) + owner(item));
        if (!item.material().isBlank()) {
            text.line(item.material());
        }
        text.gap();
    }

    private void dates(PdfText text, Programme programme, HundredDays days) {
        text.heading("Dates");
        text.field("First day", DayWords.withWeekday(days.first()));
        programmes.oathBy(programme).ifPresent(day -> text.field("Oath by", DayWords.withWeekday(day)));
        text.field("Day 100", DayWords.withWeekday(days.last()));
    }

    private static String owner(Item item) {
        return item.owner() == null ? "" : ", with: " + Owners.label(item.owner());
    }
}
