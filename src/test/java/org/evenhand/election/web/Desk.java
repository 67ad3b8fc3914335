package org.evenhand.election.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A person of the office at the desk's pages, who fills in forms as the page offers them. */
final class Desk {

    private final StaffBrowser browser;

    Desk(int port, String person) {
        this.browser = StaffBrowser.signedIn(port, person);
    }

    Document read(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    HttpResponse<String> get(String path) {
        return browser.get(path);
    }

    /** Sends the form of this page as it stands, with what the person types instead. */
    HttpResponse<String> fill(String path, Map<String, String> typed) {
        return browser.form(path, fields(path, typed));
    }

    /** The same for a form that the page must refuse; answers with the page that says why. */
    Document refused(String path, Map<String, String> typed) {
        var answer = fill(path, typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return Jsoup.parse(answer.body());
    }

    /** The same for a form that is accepted; answers with the page to which it leads. */
    Document accepted(String path, Map<String, String> typed) {
        var answer = fill(path, typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return read(location(answer));
    }

    /** Sends a file in the field {@code logo}, named as the person says. */
    HttpResponse<String> upload(String path, String fileName, byte[] file, String reason) {
        var body = new ByteArrayOutputStream();
        fields(path, Map.of("reason", reason))
                .forEach((name, value) -> write(
                        body,
                        "--cut\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        write(
                body,
                "--cut\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: image/png\r\n\r\n");
        body.writeBytes(file);
        write(body, "\r\n--cut--\r\n");
        return browser.send(
                "POST", path, "multipart/form-data; boundary=cut", BodyPublishers.ofByteArray(body.toByteArray()));
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    /** What the first form of the page holds, and what is typed over it. */
    private Map<String, String> fields(String path, Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        var form = read(path).expectFirst("main form");
        for (var field : form.select("input[type=hidden], input[type=text], textarea, select")) {
            fields.put(field.attr("name"), value(field));
        }
        fields.putAll(typed);
        return fields;
    }

    private static String value(Element field) {
        return field.normalName().equals("select")
                ? field.select("option[selected]").val()
                : field.val();
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
