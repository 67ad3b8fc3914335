package org.evenhand.site.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The desk's menu as one person sees it: sections, and the pages of the section where they are. Nobody is shown what they
 * may not open.
 *
 * @param sections each leads to the first of its pages that the person may open
 * @param pages those of the section where the person is; empty where it has but one
 */
record DeskMenu(List<Item> sections, List<Item> pages) {

    private static final List<Section> SECTIONS = List.of(
            new Section(
                    "requests",
                    new Page("register", "/desk/register", "/desk/contacts", "/desk/publications", "/desk/answers"),
                    new Page("mail", "/desk/mail", "/desk/papers"),
                    new Page("parity", "/desk/parity"),
                    new Page("rulings", "/desk/rulings")),
            new Section(
                    "access",
                    new Page("visits", "/desk/visits"),
                    new Page("meetings", "/desk/meetings"),
                    new Page("briefings", "/desk/briefings"),
                    new Page("filming", "/desk/filming")),
            new Section(
                    "publicity",
                    new Page("communications", "/desk/communications"),
                    new Page("imagery", "/desk/imagery")),
            new Section(
                    "preparation",
                    new Page("preparation", "/desk/preparation"),
                    new Page("page", "/desk/page"),
                    new Page("jointProtocol", "/desk/joint-protocol"),
                    new Page("recipients", "/desk/recipients"),
                    new Page("guidance", "/desk/guidance")),
            new Section(
                    "election",
                    new Page("candidates", "/desk/candidates"),
                    new Page("elections", "/desk/elections", "/desk/holidays")),
            new Section(
                    "people",
                    new Page("candidacies", "/desk/candidacies"),
                    new Page("nominations", "/desk/nominations"),
                    new Page("postings", "/desk/postings"),
                    new Page("posts", "/desk/posts"),
                    new Page("deputyTime", "/desk/deputy-time"),
                    new Page("diary", "/desk/diary"),
                    new Page("resources", "/desk/resources")),
            new Section(
                    "term",
                    new Page("induction", "/desk/induction"),
                    new Page("programme", "/desk/programme"),
                    new Page("lessons", "/desk/lessons")),
            new Section(
                    "settings",
                    new Page("policy", "/desk/policy"),
                    new Page("office", "/desk/office"),
                    new Page("letters", "/desk/letters")));

    /**
     * The menu at a path.
     *
     * @param open whether the person may open the page at a path
     */
    static DeskMenu at(String path, Predicate<String> open) {
        List<Section> opened = SECTIONS.stream()
                .flatMap(section -> section.only(open).stream())
                .toList();
        List<Item> pages = opened.stream()
                .filter(section -> section.current(path) != null)
                .flatMap(section -> section.pages().stream())
                .map(page -> page.at(path))
                .toList();
        return new DeskMenu(
                opened.stream().map(section -> section.at(path)).toList(), pages.size() > 1 ? pages : List.of());
    }

    /**
     * A link of the menu.
     *
     * @param label the message key of its words
     * @param current the value of aria-current; null where the person is elsewhere
     */
    record Item(String path, String label, @Nullable String current) {}

    private record Section(String name, List<Page> pages) {

        Section(String name, Page... pages) {
            this(name, List.of(pages));
        }

        Optional<Section> only(Predicate<String> open) {
            List<Page> opened =
                    pages.stream().filter(page -> open.test(page.path())).toList();
            return opened.isEmpty() ? Optional.empty() : Optional.of(new Section(name, opened));
        }

        Item at(String path) {
            return new Item(pages.get(0).path(), "desk.section." + name, current(path));
        }

        @Nullable
        String current(String path) {
            return pages.stream().anyMatch(page -> page.current(path) != null) ? "true" : null;
        }
    }

    /** A page, and the paths of what is reached through it. */
    private record Page(String name, String path, List<String> below) {

        Page(String name, String path, String... below) {
            this(name, path, List.of(below));
        }

        Item at(String here) {
            return new Item(path, "desk." + name, current(here));
        }

        @Nullable
        String current(String here) {
            if (here.equals(path)) {
                return "page";
            }
            return Stream.concat(Stream.of(path), below.stream()).anyMatch(prefix -> isUnder(here, prefix))
                    ? "true"
                    : null;
        }

        private static boolean isUnder(String here, String prefix) {
            return here.equals(prefix) || here.startsWith(prefix + "/");
        }
    }
}
