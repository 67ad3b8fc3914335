package org.evenhand.briefings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.evenhand.election.Elections;
import org.evenhand.election.Timetables;
import org.evenhand.election.candidate.CandidateListChanged;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Details;
import org.evenhand.election.candidate.OfficeHeld;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.Role;
import org.evenhand.election.candidate.Status;
import org.evenhand.protocol.Rule;
import org.jspecify.annotations.Nullable;

/** Whatever the order in which people join, are invited and told, nobody is left out of an event that opens (Q06). */
class NobodyLeftOutTest {

    enum Step {
        JOIN_WITH_ADDRESS,
        JOIN_WITHOUT_ADDRESS,
        SOMEONE_WITHDRAWS,
        INVITE,
        TELL_BY_HAND,
        OPEN
    }

    /** An office of its own for each run: tables and letters in memory, the rules as they are. */
    private static final class Office {

        private static final OffsetDateTime NOW = OffsetDateTime.of(2027, 3, 1, 9, 0, 0, 0, ZoneOffset.UTC);

        final UUID election = UUID.randomUUID();
        final List<Person> list = new ArrayList<>();
        final Map<UUID, Guest> guests = new LinkedHashMap<>();
        final List<UUID> written = new ArrayList<>();

        @Nullable
        OffsetDateTime opened;

        final UUID id = UUID.randomUUID();
        final Invitations invitations;
        final Openings openings;

        Office() {
            var rows = mock(BriefingRows.class);
            when(rows.of(id)).thenAnswer(call -> briefing());
            when(rows.ofElection(election)).thenAnswer(call -> List.of(briefing()));
            doAnswer(call -> opened = NOW).when(rows).opened(any(), org.mockito.ArgumentMatchers.anyBoolean());
            var guestRows = mock(GuestRows.class);
            when(guestRows.of(id)).thenAnswer(call -> List.copyOf(guests.values()));
            doAnswer(call -> guests.put(
                            call.getArgument(1),
                            new Guest(call.getArgument(1), "Name", NOW, call.getArgument(2), null, null, null)))
                    .when(guestRows)
                    .invited(any(), any(), any());
            var candidates = mock(Candidates.class);
            when(candidates.toBeTold(election)).thenAnswer(call -> List.copyOf(list));
            var letters = mock(BriefingLetters.class);
            doAnswer(call -> written.add(((Person) call.getArgument(1)).id()))
                    .when(letters)
                    .invite(any(), any());
            var elections = mock(Elections.class);
            when(elections.election(election))
                    .thenReturn(new org.evenhand.election.Election(
                            election,
                            "Election",
                            org.evenhand.election.Election.Kind.PCC,
                            NOW.plusDays(60).toLocalDate()));
            Clock clock = Clock.fixed(Instant.from(NOW), ZoneOffset.UTC);
            invitations = new Invitations(rows, guestRows, candidates, letters, clock);
            openings = new Openings(rows, invitations, letters, elections, mock(Timetables.class), clock);
        }

        Briefing briefing() {
            return new Briefing(
                    id,
                    "BE-2027-0001",
                    election,
                    null,
                    "Title",
                    Briefing.Manner.ONLINE,
                    "Place",
                    NOW.plusDays(20),
                    60,
                    null,
                    "Topics",
                    "Partners",
                    false,
                    NOW.plusDays(10),
                    "spoc",
                    true,
                    Briefing.ElectionContent.NONE,
                    "",
                    Advice.HOLD,
                    Briefing.Outcome.HOLD,
                    null,
                    opened,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        void join(boolean withAddress) {
            UUID person = UUID.randomUUID();
            var details = new Details(
                    "",
                    "Name",
                    null,
                    withAddress ? List.of(person + "@list.example") : List.of(),
                    null,
                    null,
                    OfficeHeld.NONE);
            list.add(new Person(person, election, Role.CANDIDATE, null, details, Status.INTERESTED, NOW));
            invitations.on(new CandidateListChanged(election));
        }

        void take(Step step) {
            switch (step) {
                case JOIN_WITH_ADDRESS -> join(true);
                case JOIN_WITHOUT_ADDRESS -> join(false);
                case SOMEONE_WITHDRAWS -> {
                    if (!list.isEmpty()) {
                        list.remove(0);
                        invitations.on(new CandidateListChanged(election));
                    }
                }
                case INVITE -> invitations.invite(id);
                case TELL_BY_HAND -> invitations.toldOtherwise(id, "By telephone", "spoc");
                case OPEN -> open();
            }
        }

        private void open() {
            boolean complete = invitations.missing(briefing()).isEmpty();
            boolean before = opened != null;
            try {
                openings.open(id);
                assertThat(complete || before).isTrue();
            } catch (SomeoneLeftOut e) {
                assertThat(complete).isFalse();
                assertThat(opened).isNull();
            }
        }
    }

    @Property
    @Rule({"Q06", "P21.2"})
    void nobodyIsLeftOutWhateverTheOrder(@ForAll @Size(max = 25) List<Step> steps) {
        Office office = new Office();
        for (Step step : steps) {
            office.take(step);
            if (office.opened != null) {
                assertThat(office.invitations.missing(office.briefing()))
                        .as("once it is open, only who has no address is ever left to be told, as they join")
                        .allMatch(person -> person.details().emails().isEmpty());
            }
            assertThat(office.written).as("nobody is written to twice").doesNotHaveDuplicates();
        }
        office.take(Step.INVITE);
        office.take(Step.TELL_BY_HAND);
        office.take(Step.OPEN);
        assertThat(office.opened).isNotNull();
        assertThat(office.invitations.missing(office.briefing())).isEmpty();
    }
}
