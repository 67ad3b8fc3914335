package org.evenhand.induction.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.induction.programme.HundredDays;
import org.evenhand.induction.programme.Item;

/** A week of the term with what is planned in it. */
record Week(String name, List<Item> items) {

    private static final int AFTER = Integer.MAX_VALUE;

    /** The weeks in which something is planned, the first first. */
    static List<Week> of(HundredDays days, List<Item> items) {
        Map<Integer, List<Item>> byWeek = new TreeMap<>();
        items.stream()
                .filter(item -> item.state() != Item.State.NOT_NEEDED)
                .sorted(Comparator.comparing(Item::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(item -> {
                    LocalDate day = item.day();
                    if (day != null) {
                        byWeek.computeIfAbsent(week(days, day), week -> new ArrayList<>())
                                .add(item);
                    }
                });
        return byWeek.entrySet().stream()
                .map(week -> new Week(name(week.getKey()), week.getValue()))
                .toList();
    }

    private static int week(HundredDays days, LocalDate day) {
        return day.isAfter(days.last()) ? AFTER : days.week(day);
    }

    private static String name(int week) {
        return switch (week) {
            case 0 -> "Before the first day";
            case AFTER -> "After the hundred days";
            default -> "Week " + week;
        };
    }
}
