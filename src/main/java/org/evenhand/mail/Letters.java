package org.evenhand.mail;

import java.util.Locale;
import java.util.Map;
import org.evenhand.election.Office;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes letters from their templates: {@code mail/T05.txt} is template T05, its first line the subject. */
@Component
public class Letters {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final Office office;

    Letters(Office office) {
        this.office = office;
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("mail/");
        resolver.setSuffix(".txt");
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
    }

    /**
     * Writes one letter.
     *
     * @param template its T-number
     * @param facts what the template names; the office is always there as {@code office}
     */
    public Text write(String template, Map<String, Object> facts) {
        Context context = new Context(Locale.UK, facts);
        context.setVariable("office", office);
        String text = templates.process(template, context);
        int firstLine = text.indexOf('\n');
        return new Text(
                template,
                text.substring(0, firstLine).strip(),
                text.substring(firstLine).strip() + "\n");
    }

    /** What a template makes of its facts. */
    public record Text(String template, String subject, String body) {

        /**
         * The letter to this address, on its own and by a person's decision.
         *
         * @param effect what it is about, in words separated by a space, such as the reference of a case: of one template
         *     and effect a single letter is sent, ever
         */
        public Letter to(String recipient, String effect) {
            return new Letter(template + " " + effect, null, template, recipient, subject, body, null, false);
        }

        /** As it will be read, for the person who approves it. */
        public String preview(String recipient) {
            return "To: " + recipient + "\nSubject: " + subject + "\n\n" + body;
        }
    }
}
