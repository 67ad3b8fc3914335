package org.evenhand.preparation.agreement;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.evenhand.election.Office;
import org.evenhand.mail.Circulars;
import org.evenhand.preparation.letters.Audience;
import org.evenhand.preparation.letters.Recipients;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom the circulation of the joint protocol names as not reached. */
@Rule("P02")
class ProtocolCirculationTest {

    private final ProtocolRows rows = mock(ProtocolRows.class);
    private final Colleagues colleagues = mock(Colleagues.class);
    private final Recipients recipients = mock(Recipients.class);
    private final Office office = mock(Office.class);
    private final ProtocolCirculation circulation =
            new ProtocolCirculation(rows, mock(Circulars.class), colleagues, recipients, office);

    @BeforeEach
    void onlyTheHeadsHaveAnAddress() {
        when(office.publicUrl()).thenReturn("https://opcc.example");
        when(office.force()).thenReturn("the force");
        when(office.returningOfficerAddress()).thenReturn(Optional.of("paro@council.example"));
        when(colleagues.addressesOf(any())).thenReturn(List.of());
        when(colleagues.addressesOf(OfficeGroup.COMMISSIONER)).thenReturn(List.of("commissioner@opcc.example"));
        when(colleagues.addressesOf(OfficeGroup.CHIEF_CONSTABLE)).thenReturn(List.of("chief@force.example"));
        when(recipients.of(Audience.STAFF)).thenReturn(List.of());
    }

    @Test
    void theHeadsAreNotTheStaff() {
        circulation.circulate(1);
        verify(rows).circulated(eq(1), anyInt(), eq("Staff"));
    }

    @Test
    void oneOfTheStaffIsEnough() {
        when(colleagues.addressesOf(OfficeGroup.SPOC)).thenReturn(List.of("spoc@opcc.example"));
        circulation.circulate(1);
        verify(rows).circulated(eq(1), anyInt(), eq(null));
    }
}
