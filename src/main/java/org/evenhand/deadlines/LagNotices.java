package org.evenhand.deadlines;

import java.util.Collection;
import java.util.Map;
import org.evenhand.mail.Circulars;
import org.evenhand.register.LateEntries;
import org.evenhand.register.LateEntries.Told;
import org.evenhand.register.LateEntry;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.PublishLag;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the owner of an entry, then the Chief Executive, that it is neither published nor marked (C21, Q04). */
@Service
@Transactional
class LagNotices {

    private static final String RULES = "C21 Q04";

    private final LateEntries late;
    private final MasterRegister register;
    private final PublishLag lag;
    private final CaseWork work;
    private final Colleagues colleagues;
    private final Circulars letters;
    private final DateWords words;

    LagNotices(
            LateEntries late,
            MasterRegister register,
            PublishLag lag,
            CaseWork work,
            Colleagues colleagues,
            Circulars letters,
            DateWords words) {
        this.late = late;
        this.register = register;
        this.lag = lag;
        this.work = work;
        this.colleagues = colleagues;
        this.letters = letters;
        this.words = words;
    }

    /** Reminds whoever has the case; where nobody has, those who keep the register (C22). */
    void remind(LateEntry entry) {
        Collection<String> owners = work.owners(entry.reference());
        tell(
                entry,
                Told.OWNER,
                "T46-publication",
                "Reminder",
                owners.isEmpty() ? colleagues.addressesOf(OfficeGroup.SPOC) : owners);
    }

    void escalate(LateEntry entry) {
        tell(
                entry,
                Told.CHIEF_EXECUTIVE,
                "T46-publication-late",
                "Escalated to the Chief Executive",
                colleagues.addressesOf(OfficeGroup.CHIEF_EXECUTIVE));
    }

    private void tell(LateEntry entry, Told told, String template, String kind, Collection<String> recipients) {
        if (!late.tell(entry.id(), told)) {
            return;
        }
        int letterCount = letters.send(
                template,
                entry.reference(),
                entry.id(),
                recipients,
                Map.of(
                        "reference",
                        entry.reference(),
                        "since",
                        words.day(entry.unpublishedSince().toInstant()),
                        "allowed",
                        lag.allowed()));
        register.decide(
                entry.id(),
                kind,
                "Neither published nor marked as not for publication",
                letterCount == 0 ? "Nobody could be told by mail: no address is known" : null,
                Reminders.BY_CLOCK,
                RULES);
    }
}
