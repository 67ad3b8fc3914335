package org.evenhand.preparation.guidance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.engine.FieldRefused;
import org.evenhand.engine.TypedDay;
import org.evenhand.preparation.guidance.Guidance;
import org.evenhand.preparation.guidance.GuidanceLibrary;
import org.evenhand.preparation.guidance.GuidanceReview;
import org.evenhand.preparation.guidance.GuidanceReviews;
import org.evenhand.preparation.guidance.NewGuidance;
import org.evenhand.preparation.guidance.SourceBody;
import org.evenhand.staff.OfficeGroup;
import org.evenhand.staff.StaffAccess;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The library of guidance: kept by those who prepare the election, read by everyone who works by it (P02.6). */
@Controller
@RequestMapping("/desk/guidance")
class GuidanceDeskController {

    private static final String PAGE = "redirect:/desk/guidance";

    private final GuidanceLibrary library;
    private final GuidanceReviews reviews;

    GuidanceDeskController(GuidanceLibrary library, GuidanceReviews reviews) {
        this.library = library;
        this.reviews = reviews;
    }

    @GetMapping
    String library(Authentication user, Model model) {
        return page("", user, model);
    }

    @PostMapping
    String add(@RequestParam Map<String, String> sent, Authentication user, HttpServletResponse response, Model model) {
        return kept(
                () -> library.add(
                        new NewGuidance(
                                field(sent, "title"),
                                body(field(sent, "body")),
                                field(sent, "classification"),
                                field(sent, "owner"),
                                field(sent, "feedbackContact"),
                                reviewOn(sent),
                                field(sent, "version"),
                                field(sent, "link")),
                        user.getName()),
                user,
                response,
                model);
    }

    @PostMapping("/{id}/versions")
    String addVersion(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Authentication user,
            HttpServletResponse response,
            Model model) {
        Guidance guidance = known(id);
        return kept(
                () -> library.addVersion(
                        guidance.id(), field(sent, "version"), field(sent, "link"), reviewOn(sent), user.getName()),
                user,
                response,
                model);
    }

    private String kept(Runnable change, Authentication user, HttpServletResponse response, Model model) {
        try {
            change.run();
            return PAGE;
        } catch (FieldRefused refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(refused.why(), user, model);
        }
    }

    private String page(String problem, Authentication user, Model model) {
        Map<String, String> groups =
                Arrays.stream(OfficeGroup.values()).collect(Collectors.toMap(OfficeGroup::id, OfficeGroup::label));
        List<Guidance> guidance = library.all();
        Map<Boolean, List<GuidanceReview>> byState =
                reviews.all().stream().collect(Collectors.partitioningBy(GuidanceReview::open));
        model.addAttribute("problem", problem);
        model.addAttribute("library", guidance);
        model.addAttribute("titles", guidance.stream().collect(Collectors.toMap(Guidance::id, Guidance::title)));
        model.addAttribute("open", byState.get(true));
        model.addAttribute("settled", byState.get(false));
        model.addAttribute("bodies", SourceBody.values());
        model.addAttribute("groups", OfficeGroup.values());
        model.addAttribute("owners", groups);
        model.addAttribute("keeps", StaffAccess.GUIDANCE_KEEPERS.includes(user));
        return "preparation/guidance";
    }

    private Guidance known(String id) {
        try {
            return library.find(UUID.fromString(id)).orElseThrow();
        } catch (IllegalArgumentException | NoSuchElementException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static String field(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }

    private static SourceBody body(String name) {
        return Arrays.stream(SourceBody.values())
                .filter(body -> body.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new FieldRefused("body", "choose the body that issued it (P02.6)."));
    }

    private static LocalDate reviewOn(Map<String, String> sent) {
        return TypedDay.of("reviewOn", field(sent, "reviewOn"), "enter the day of its review (P02.6).");
    }
}
