package org.evenhand;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.evenhand.imagery.removal.EvidenceIntake;
import org.evenhand.imagery.removal.Seen;
import org.evenhand.mail.Postman;
import org.evenhand.register.MasterRegister;
import org.evenhand.visits.Sites;

/** What those who stand ask of the office in the simulated year, and what it sees of them, each by a way of its own. */
final class SimulatedCampaigns {

    private final OfficeAtWork office;
    private final Postman postman;
    private final Sites sites;
    private final MasterRegister register;
    private final EvidenceIntake evidence;

    SimulatedCampaigns(
            OfficeAtWork office, Postman postman, Sites sites, MasterRegister register, EvidenceIntake evidence) {
        this.office = office;
        this.postman = postman;
        this.sites = sites;
        this.register = register;
        this.evidence = evidence;
    }

    /** What happens, by day. The news wants to film before any period; the photograph is asked for in the middle of it. */
    Map<LocalDate, Runnable> happen() {
        return Map.of(
                LocalDate.of(2021, 3, 8), this::asksForVisit,
                LocalDate.of(2021, 3, 15), this::asksToFilm,
                LocalDate.of(2021, 4, 12), this::usesPoliceCar,
                LocalDate.of(2021, 4, 19), this::asksForPhotograph);
    }

    /** A visit is to premises on the list. */
    void begin(int year) {
        sites.add(site(year), "spoc");
    }

    void over(int year) {
        sites.close(site(year));
    }

    /** The first on the list, which shows them by name. */
    private static String site(int year) {
        return "Area office " + year;
    }

    private void asksForVisit() {
        mail("Larch", "Custody suite", "May I visit the custody suite and see how it works on an early shift?");
    }

    private void asksToFilm() {
        mail(
                "Juniper",
                "Evening news",
                "The evening news would like to film two officers on the market square with me.");
    }

    private void mail(String surname, String subject, String text) {
        String address = surname.toLowerCase(Locale.UK) + "@example.org";
        postman.deliver(address, """
                From: %s <%s>
                To: %s
                Subject: %s
                Message-ID: <%s@example.org>

                %s
                """.formatted(surname, address, Postman.SPOC, subject, UUID.randomUUID(), text));
    }

    private void asksForPhotograph() {
        office.logs(
                "spoc",
                Map.of(
                        "contactMethod", "LETTER",
                        "receivedBy", "Reception",
                        "contactedAt", "2021-04-19T08:30",
                        "requesterName", "Larch",
                        "requesterRole", "CANDIDATE",
                        "requesterEmail", "larch@example.org",
                        "informationSought", "A photograph of your control room at work, for my local paper."));
    }

    /** Somebody of the office sees it, and keeps a picture of it on the desk. */
    private void usesPoliceCar() {
        String reference = office.starts(
                "spoc",
                "imagery-report",
                Map.of(
                        "imagerySeen", "A leaflet shows a patrol car beside the words “Safer with us”",
                        "imageryPlace", "Market Street",
                        "seenBy", "Reception",
                        "seenAt", "2021-04-12T08:30"));
        OffsetDateTime seenAt = OffsetDateTime.of(2021, 4, 12, 7, 30, 0, 0, ZoneOffset.UTC);
        evidence.file(
                register.find(reference).orElseThrow().id(),
                "leaflet.png",
                leaflet(),
                null,
                new Seen("Market Street", seenAt, "Reception", "A patrol car"),
                "spoc");
    }

    private static byte[] leaflet() {
        try {
            var picture = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(200, 280, BufferedImage.TYPE_INT_RGB), "png", picture);
            return picture.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
