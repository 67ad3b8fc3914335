package org.evenhand.staff.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.evenhand.site.SiteOffice;
import org.evenhand.staff.StaffAccess;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** How Tasklist, Cockpit and Admin look here: the office's name, British dates, no vendor's banner. */
@Controller
class WebappsLook {

    private static final String SCRIPTS = "/camunda/app/{app:tasklist|cockpit|admin|welcome}/scripts/";

    private final SiteOffice office;
    private final ObjectMapper json;

    WebappsLook(SiteOffice office, ObjectMapper json) {
        this.office = office;
        this.json = json;
    }

    @GetMapping(path = SCRIPTS + "config.js", produces = "text/javascript;charset=utf-8")
    @ResponseBody
    String configuration(@PathVariable String app, Authentication user) throws JsonProcessingException {
        return "export default "
                + json.writeValueAsString(Map.of(
                        "app", Map.of("name", nameOf(app), "vendor", office.name()),
                        "locales", Map.of("availableLocales", List.of("en"), "fallbackLocale", "en"),
                        "dateFormat",
                                Map.of(
                                        "normal",
                                        "D MMMM YYYY HH:mm",
                                        "long",
                                        "dddd, D MMMM YYYY HH:mm",
                                        "short",
                                        "D MMMM YYYY",
                                        "abbr",
                                        "D MMM YYYY HH:mm",
                                        "monthName",
                                        "MMMM",
                                        "day",
                                        "DD"),
                        "customScripts", scripts(app, user),
                        "disableWelcomeMessage", true))
                + ";";
    }

    /** From a task a lesson can be logged, by those who may log one (P50.1). */
    private static List<String> scripts(String app, Authentication user) {
        return app.equals("tasklist") && StaffAccess.LEARNERS.includes(user)
                ? List.of("scripts/evenhand", "scripts/log-lesson")
                : List.of("scripts/evenhand");
    }

    private static String nameOf(String app) {
        return "· " + Character.toUpperCase(app.charAt(0)) + app.substring(1);
    }

    @GetMapping(path = SCRIPTS + "{script:evenhand|log-lesson}.js", produces = "text/javascript;charset=utf-8")
    @ResponseBody
    Resource script(@PathVariable String script) {
        return new ClassPathResource("webapps/" + script + ".js");
    }

    @GetMapping(
            path = "/camunda/app/{app:tasklist|cockpit|admin|welcome}/styles/user-styles.css",
            produces = "text/css;charset=utf-8")
    @ResponseBody
    Resource styles() {
        return new ClassPathResource("webapps/styles.css");
    }
}
