package org.evenhand.induction.lessons.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.induction.lessons.Lesson;
import org.evenhand.induction.lessons.Lesson.Phase;
import org.evenhand.induction.lessons.Lessons;
import org.evenhand.site.Download;
import org.evenhand.staff.StaffAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The log of what was learnt, for everyone on the staff (P50). */
@Controller
@RequestMapping("/desk/lessons")
class LessonsController {

    private final Lessons lessons;
    private final Elections elections;

    LessonsController(Lessons lessons, Elections elections) {
        this.lessons = lessons;
        this.elections = elections;
    }

    /** @param election whose lessons; those of the current one where none is named */
    @GetMapping
    String lessons(@RequestParam(required = false) @Nullable UUID election, Authentication user, Model model) {
        Election shown = chosen(election).orElse(null);
        model.addAttribute("shown", shown);
        model.addAttribute("elections", elections.all());
        List<Lesson> all = lessons.of(shown == null ? null : shown.id());
        model.addAttribute("lessons", all);
        model.addAttribute("byPhase", byPhase(all));
        model.addAttribute("fromLastTime", shown == null ? List.of() : lessons.fromLastTime(shown.id()));
        model.addAttribute("prepares", StaffAccess.LESSON_KEEPERS.includes(user));
        return "induction/lessons";
    }

    @PostMapping("/{lesson}/considered")
    String considered(@PathVariable UUID lesson, @RequestParam UUID election, Authentication user) {
        if (elections.find(election).isEmpty() || !lessons.exists(lesson)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        lessons.considered(lesson, election, user.getName());
        return "redirect:/desk/lessons?election=" + election;
    }

    @GetMapping("/export.csv")
    ResponseEntity<byte[]> csv(@RequestParam(required = false) @Nullable UUID election) {
        return Download.of("lessons.csv", LessonFiles.csv(of(election)));
    }

    @GetMapping("/export.txt")
    ResponseEntity<byte[]> text(@RequestParam(required = false) @Nullable UUID election) {
        return Download.of("lessons.txt", LessonFiles.text(chosen(election).orElse(null), of(election)));
    }

    private static Map<Phase, List<Lesson>> byPhase(List<Lesson> lessons) {
        return lessons.stream()
                .collect(Collectors.groupingBy(Lesson::phase, () -> new EnumMap<>(Phase.class), Collectors.toList()));
    }

    private List<Lesson> of(@Nullable UUID election) {
        return lessons.of(chosen(election).map(Election::id).orElse(null));
    }

    private Optional<Election> chosen(@Nullable UUID election) {
        return election == null
                ? lessons.current()
                : Optional.of(
                        elections.find(election).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
