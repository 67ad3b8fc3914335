package org.evenhand.induction.lessons.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.evenhand.engine.FieldRefused;
import org.evenhand.induction.lessons.Lesson;
import org.evenhand.induction.lessons.Lesson.Phase;
import org.evenhand.induction.lessons.LessonStep;
import org.evenhand.induction.lessons.LessonSteps;
import org.evenhand.induction.lessons.Lessons;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A lesson is logged, from the log, from a contact or from any task (P50.1). */
@Controller
@RequestMapping("/desk/lessons/log")
class LogLessonController {

    private static final String NOT_THEIRS =
            "There is no such task among yours. A lesson can be logged all the same; it then names no step.";
    private static final String IN_CONFIDENCE =
            "This task is done in confidence, and everyone reads the lessons: yours will not say where it was learnt.";

    private final Lessons lessons;
    private final LessonSteps steps;

    LogLessonController(Lessons lessons, LessonSteps steps) {
        this.lessons = lessons;
        this.steps = steps;
    }

    /**
     * A lesson as typed.
     *
     * @param task the id of the task from which somebody comes
     */
    record Typed(
            @Nullable String phase,
            @Nullable String happened,
            @Nullable String change,
            @Nullable String concerns,
            @Nullable String task) {}

    /**
     * @param about the reference of the case or rule from which somebody comes
     * @param task the id of the task from which they come; one that they may not see is answered like one that is not there
     */
    @GetMapping
    String form(
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String task,
            Authentication user,
            Model model,
            HttpServletResponse response) {
        LessonStep step = steps.of(task, user.getName()).orElse(null);
        if (!task.isEmpty() && step == null) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("notice", NOT_THEIRS);
        }
        String concerns = step == null || step.reference() == null ? about : step.reference();
        return form(new Typed(null, null, null, concerns, task), step, "", model);
    }

    @PostMapping
    String log(Typed typed, Authentication user, Model model, HttpServletResponse response, RedirectAttributes answer) {
        String task = text(typed.task());
        LessonStep step = steps.of(task, user.getName()).orElse(null);
        try {
            if (!task.isEmpty() && step == null) {
                throw new FieldRefused("task", NOT_THEIRS);
            }
            Phase phase = Arrays.stream(Phase.values())
                    .filter(one -> one.name().equals(typed.phase()))
                    .findFirst()
                    .orElseThrow(() -> new FieldRefused("phase", "Say when it was learnt."));
            Lesson lesson = lessons.logForReview(
                    phase,
                    text(typed.happened()),
                    text(typed.change()),
                    typed.concerns(),
                    step == null ? null : step.words(),
                    user.getName());
            answer.addFlashAttribute("logged", lesson.reference());
            return "redirect:/desk/lessons";
        } catch (FieldRefused refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(typed, step, refused.why(), model);
        }
    }

    private static String form(Typed typed, @Nullable LessonStep step, String problem, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("step", step);
        if (step != null && step.words() == null) {
            model.addAttribute("notice", IN_CONFIDENCE);
        }
        model.addAttribute("phases", Phase.values());
        model.addAttribute("problem", problem);
        return "induction/log-lesson";
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
