package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@EvenhandTest
@Transactional
class LikeContactsTest {

    @Autowired
    MasterRegister register;

    @Autowired
    LikeContacts likeContacts;

    @Test
    void earlierRequestsOfTheSameClassAreFoundTheMostLikeFirst() {
        Contact otherYear = entered(ContactClass.VISIT, "May I see the falconry at Northvale in June 2026?");
        Contact same = entered(ContactClass.VISIT, "I should like to see Northvale’s falconry in June 2027.");
        Contact other = entered(ContactClass.VISIT, "May I see the stables at Southmere in June 2027?");
        Contact otherClass = entered(ContactClass.MEDIA, "May I see the falconry at Northvale in June 2027?");
        Contact asked = entered(ContactClass.VISIT, "May I see the falconry at Northvale in June 2027?");
        Contact later = entered(ContactClass.VISIT, "May I see the falconry at Northvale in June 2027?");

        assertThat(likeContacts.before(asked.id()))
                .extracting(LikeContact::id)
                .containsExactly(same.id(), otherYear.id())
                .doesNotContain(other.id(), otherClass.id(), later.id());
        assertThat(likeContacts.before(asked.id()))
                .allSatisfy(like -> assertThat(like.likeness()).isBetween(Likeness.LIKE, 1.0));
        assertThat(likeContacts.before(asked.id()).get(1).likeness())
                .as("the same for another year is like, but not the same")
                .isLessThan(Likeness.ALREADY_ANSWERED);
    }

    @Test
    void nothingIsLikeAContactWhoseClassIsNotSettledOrThatIsNotThere() {
        entered(ContactClass.OTHER, "How many falcons does the force fly?");
        assertThat(likeContacts.before(
                        entered("How many falcons does the force fly?").id()))
                .isEmpty();
        assertThat(likeContacts.before(UUID.randomUUID())).isEmpty();
    }

    private Contact entered(ContactClass contactClass, String request) {
        Contact contact = entered(request);
        register.classify(
                contact.id(),
                new Classification(
                        contactClass, RequesterRole.CANDIDATE, "A candidate", null, null, null, request, null));
        return register.contact(contact.id());
    }

    private Contact entered(String request) {
        return register.enter(new NewContact(
                Instant.parse("2027-03-01T09:00:00Z"),
                ContactMethod.LETTER,
                "Front desk",
                null,
                null,
                null,
                RequesterRole.CANDIDATE,
                null,
                null,
                null,
                request,
                null,
                null));
    }
}
