package org.evenhand.mail.template;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The house's frame around the HTML part of every letter: the office's name, the subject and the text in its language.
 * It holds no picture, no script and nothing that a mail program would have to fetch.
 */
public final class HtmlFrame {

    private static final String FONT = "font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5";

    private HtmlFrame() {}

    /** @param letters the letter in each of its languages, in the order in which they are read */
    public static String around(List<LetterWriter.Written> letters, String office, String subject) {
        String language = letters.get(0).language().code();
        String content = letters.stream()
                .map(written -> "<div lang=\"" + written.language().code() + "\">\n<h1 style=\"margin:0 0 24px;"
                        + "font-size:22px;line-height:1.3\">" + Html.escaped(written.subject()) + "</h1>\n"
                        + written.html()
                        + "\n</div>")
                .collect(Collectors.joining("\n<hr style=\"margin:32px 0;border:0;border-top:2px solid #103c4a\">\n"));
        return frame(language, office, subject, content);
    }

    /** Of a letter that is plain text and nothing more. */
    public static String around(String text, String office, String subject) {
        Held held = new Held();
        return frame("en", office, subject, HtmlPart.of(held.hold(text, true), held));
    }

    private static String frame(String language, String office, String subject, String content) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                </head>
                <body style="margin:0;padding:0;background:#ffffff;color:#0b0c0c">
                <div style="max-width:640px;margin:0 auto;padding:24px 16px;%s;overflow-wrap:anywhere">
                <p style="margin:0 0 24px;padding:0 0 8px;border-bottom:4px solid #103c4a;font-weight:bold">%s</p>
                %s
                </div>
                </body>
                </html>
                """.formatted(language, Html.escaped(subject), FONT, Html.escaped(office), content);
    }
}
