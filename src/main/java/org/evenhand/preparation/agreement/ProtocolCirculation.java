package org.evenhand.preparation.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evenhand.election.Office;
import org.evenhand.mail.Circulars;
import org.evenhand.preparation.letters.Audience;
import org.evenhand.preparation.letters.Recipient;
import org.evenhand.preparation.letters.Recipients;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The version in force in the hands of everyone who works by it, once each, with a copy to the returning officer (P02). */
@Service
@Transactional
public class ProtocolCirculation {

    private static final String LETTER = "T34";

    private static final Set<OfficeGroup> NOT_STAFF = Set.of(OfficeGroup.COMMISSIONER, OfficeGroup.CHIEF_CONSTABLE);

    private final ProtocolRows rows;
    private final Circulars circulars;
    private final Colleagues colleagues;
    private final Recipients recipients;
    private final Office office;

    ProtocolCirculation(
            ProtocolRows rows, Circulars circulars, Colleagues colleagues, Recipients recipients, Office office) {
        this.rows = rows;
        this.circulars = circulars;
        this.colleagues = colleagues;
        this.recipients = recipients;
        this.office = office;
    }

    /** A second time sends nothing to those who have it. */
    public void circulate(int edition) {
        Set<String> addresses = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        List<String> notReached = new ArrayList<>();
        reach("Commissioner", commissioner(), addresses, notReached);
        reach("Chief Constable", colleagues.addressesOf(OfficeGroup.CHIEF_CONSTABLE), addresses, notReached);
        reach("Staff", staff(), addresses, notReached);
        reach("PARO", office.returningOfficerAddress().stream().toList(), addresses, notReached);
        Map<String, Object> facts = Map.of(
                "edition", edition, "protocolPage", office.publicUrl() + "/joint-protocol", "force", office.force());
        int people = circulars.send(LETTER, JointProtocol.reference(edition), null, addresses, facts);
        rows.circulated(edition, people, notReached.isEmpty() ? null : String.join(", ", notReached));
    }

    private List<String> commissioner() {
        List<String> official = colleagues.addressesOf(OfficeGroup.COMMISSIONER);
        return official.isEmpty() ? office.commissionerAddress().stream().toList() : official;
    }

    private List<String> staff() {
        Stream<OfficeGroup> groups = Stream.of(OfficeGroup.values()).filter(group -> !NOT_STAFF.contains(group));
        return Stream.concat(
                        groups.flatMap(group -> colleagues.addressesOf(group).stream()),
                        recipients.of(Audience.STAFF).stream().map(Recipient::address))
                .toList();
    }

    private static void reach(String who, Collection<String> found, Set<String> addresses, List<String> notReached) {
        addresses.addAll(found);
        if (found.isEmpty()) {
            notReached.add(who);
        }
    }
}
