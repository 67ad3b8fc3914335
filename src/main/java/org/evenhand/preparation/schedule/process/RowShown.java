package org.evenhand.preparation.schedule.process;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.deadlines.DateWords;
import org.evenhand.election.Elections;
import org.evenhand.engine.Shown;
import org.evenhand.preparation.page.MissingTopics;
import org.evenhand.preparation.page.MissingTopics.Line;
import org.evenhand.preparation.schedule.ActionSchedule;
import org.evenhand.preparation.schedule.ScheduleEntry;
import org.evenhand.preparation.schedule.ScheduleRow;
import org.springframework.stereotype.Component;

/** A row of the action schedule as its form shows it. */
@Component
class RowShown {

    private static final Set<ScheduleRow> OF_THE_CANDIDATES =
            Set.of(ScheduleRow.CANDIDATE_LIST, ScheduleRow.FAMILIARISATION);
    private static final Set<ScheduleRow> OF_THE_PAGE = Set.of(ScheduleRow.PAGE, ScheduleRow.PAGE_CONTENT);

    private final Elections elections;
    private final ActionSchedule schedule;
    private final MissingTopics topics;
    private final DateWords words;

    RowShown(Elections elections, ActionSchedule schedule, MissingTopics topics, DateWords words) {
        this.elections = elections;
        this.schedule = schedule;
        this.topics = topics;
        this.words = words;
    }

    Shown of(UUID election, ScheduleRow row) {
        ScheduleEntry entry = schedule.of(election, row);
        Shown shown = new Shown()
                .put("electionShown", elections.election(election).name())
                .put("dueShown", words.day(entry.due()))
                .put("actionShown", entry.serial() + ". " + row.action())
                .put("leadShown", entry.lead())
                .put("remarksShown", entry.remarks());
        if (OF_THE_CANDIDATES.contains(row)) {
            shown.put("listShown", list(election));
        }
        return OF_THE_PAGE.contains(row) ? shown.put("topicsShown", topics(election)) : shown;
    }

    private String list(UUID election) {
        int nominated = schedule.nominated(election);
        return nominated == 0 ? "Nobody is nominated yet" : nominated + " nominated";
    }

    private String topics(UUID election) {
        List<Line> wanted = topics.wanted(election);
        List<Line> missing = wanted.stream().filter(Line::missing).toList();
        return missing.isEmpty()
                ? "None of the " + wanted.size()
                : missing.size() + " of the " + wanted.size()
                        + missing.stream()
                                .map(line -> "\n" + line.title() + " (" + line.state() + ")")
                                .collect(Collectors.joining());
    }
}
