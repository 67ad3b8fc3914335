package org.evenhand.preparation.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A changed guidance raises a review of the office's policy, and what it has found is kept. */
@EvenhandTest
@Rule("P02.6")
class GuidanceLibraryTest {

    private static final String LINK = "https://guidance.example/elections";

    @Autowired
    GuidanceLibrary library;

    @Autowired
    GuidanceReviews reviews;

    @Autowired
    OfficeAtWork office;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String title = "Guidance " + UUID.randomUUID();

    @Test
    void aNewVersionRaisesAReviewThatMayFindNothingToChange() {
        UUID id = library.add(guidance("policy-lead", "1.0"), "spoc");
        assertThat(of(id)).as("what was there before it was in the library").isEmpty();
        library.addVersion(id, "2.0", LINK, ahead(), "spoc");
        GuidanceReview review = of(id).get(0);
        assertThat(office.groupsOf(office.open("Review policy", review.reference())))
                .containsExactlyInAnyOrder("policy-lead", "chief-executive");
        assertThat(office.sees("policy-lead", "Review policy", review.reference()))
                .containsEntry("versionShown", "2.0")
                .containsEntry("causeShown", "There is a new version.")
                .containsEntry("bodyShown", "Electoral Commission");
        assertThatThrownBy(() -> office.completes(
                        "policy-lead", "Review policy", review.reference(), Map.of("profileChanges", "no")))
                .hasMessageContaining("fill this in");
        office.completes(
                "policy-lead",
                "Review policy",
                review.reference(),
                Map.of("profileChanges", "no", "reviewFinding", "Only the layout is new"));
        GuidanceReview settled = reviews.of(review.id());
        assertThat(settled.open()).isFalse();
        assertThat(settled.finding()).isEqualTo("Only the layout is new");
        assertThat(settled.reviewedBy()).isEqualTo("policy-lead");
        assertThat(office.openTasks(review.reference())).isEmpty();
    }

    @Test
    void aReviewIsOfTheVersionThatRaisedIt() {
        UUID id = library.add(guidance("policy-lead", "1.0"), "spoc");
        library.addVersion(id, "2.0", LINK + "/2", ahead(), "spoc");
        GuidanceReview review = of(id).get(0);
        library.addVersion(id, "3.0", LINK + "/3", ahead(), "spoc");
        assertThat(office.sees("policy-lead", "Review policy", review.reference()))
                .containsEntry("versionShown", "2.0")
                .containsEntry("linkShown", LINK + "/2");
    }

    @Test
    void whatHasToChangeIsForTheChiefExecutive() {
        UUID id = library.add(guidance("policy-lead", "1.0"), "spoc");
        library.addVersion(id, "2.0", LINK, ahead(), "spoc");
        GuidanceReview review = of(id).get(0);
        office.completes(
                "chief-executive",
                "Review policy",
                review.reference(),
                Map.of("profileChanges", "yes", "reviewFinding", "The period begins earlier"));
        assertThat(reviews.of(review.id()).open()).isTrue();
        assertThat(office.groupsOf(office.open("Change policy", review.reference())))
                .containsExactly("chief-executive");
        assertThat(office.sees("chief-executive", "Change policy", review.reference()))
                .containsEntry("findingShown", "The period begins earlier");
        office.completes(
                "chief-executive", "Change policy", review.reference(), Map.of("changeMade", "Start of the period"));
        assertThat(reviews.of(review.id()).changeMade()).isEqualTo("Start of the period");
        assertThat(reviews.of(review.id()).open()).isFalse();
    }

    @Test
    void aReviewDateThatComesRaisesOneReview() {
        UUID id = library.add(guidance("policy-lead", "1.0"), "spoc");
        library.watch();
        assertThat(of(id)).isEmpty();
        jdbc.sql("update office.guidance set review_on = ? where id = ?")
                .params(LocalDate.now(clock), id)
                .update();
        library.watch();
        library.watch();
        assertThat(of(id))
                .singleElement()
                .satisfies(review -> assertThat(review.cause()).startsWith("Its review date"));
    }

    @Test
    void whatIsMissingOrUnknownIsRefusedWithTheRule() {
        assertThatThrownBy(() -> guidance("the-minister", "1.0"))
                .hasMessageContaining("a group of this office (P02.6)");
        assertThatThrownBy(() -> guidance("spoc", " ")).hasMessageContaining("P02.6");
        UUID id = library.add(guidance("spoc", "1.0"), "spoc");
        assertThatThrownBy(() -> library.add(guidance("spoc", "1.0"), "spoc")).hasMessageContaining("already");
        assertThatThrownBy(() -> library.addVersion(id, "1.0", LINK, ahead(), "spoc"))
                .hasMessageContaining("this version is in the library already");
        assertThatThrownBy(() -> library.addVersion(id, "2.0", "ask them", ahead(), "spoc"))
                .hasMessageContaining("whole address");
        assertThatThrownBy(() -> library.addVersion(id, "2.0", LINK, LocalDate.now(clock), "spoc"))
                .hasMessageContaining("lies ahead");
        assertThat(of(id)).isEmpty();
    }

    private NewGuidance guidance(String owner, String version) {
        return new NewGuidance(
                title,
                SourceBody.ELECTORAL_COMMISSION,
                "Public",
                owner,
                "feedback@commission.example",
                ahead(),
                version,
                LINK);
    }

    private List<GuidanceReview> of(UUID guidance) {
        return reviews.all().stream()
                .filter(review -> review.guidanceId().equals(guidance))
                .toList();
    }

    private LocalDate ahead() {
        return LocalDate.now(clock).plusYears(1);
    }
}
