package org.evenhand.preparation.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.evenhand.engine.FieldRefused;
import org.evenhand.protocol.Rule;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read as text and nothing else: attacks are refused, and harmless where they stand already. */
class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Text <script>alert(1)</script>",
                "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "Text <b onmouseover=alert(1)>bold</b>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<style>body{display:none}</style>",
                "<a href=\"javascript:alert(1)\">here</a>",
                "<!-- <script>alert(1)</script> -->",
                "<?php echo 1 ?>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
                "![picture](https://evil.example/pixel.png)",
                "![picture](/office/logo.png)",
                "[![picture](https://evil.example/pixel.png)](https://opcc.example)",
                "![a][b]\n\n[b]: https://evil.example/pixel.png",
                "[here](javascript:alert(1))",
                "[here](JaVaScRiPt:alert(1))",
                "[here](java&#x09;script:alert(1))",
                "[here](&#106;avascript:alert(1))",
                "[here](%6Aavascript:alert(1))",
                "[here](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[here](vbscript:msgbox(1))",
                "[here](file:///etc/passwd)",
                "[here](//evil.example/x)",
                "[here](/\\\\evil.example/x)",
                "[here](\\\\evil.example)",
                "[here][a]\n\n[a]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "<https://ok.example> <ftp://evil.example>",
                "[here](relative/page)",
                "[x](https://)"
            })
    @Rule({"P05.1", "P05.7"})
    void anAttackIsRefusedAndWhereItStandsItIsHarmless(String attack) {
        assertThatThrownBy(() -> Markdown.check("pageTextEnglish", attack))
                .isInstanceOfSatisfying(FieldRefused.class, refused -> {
                    assertThat(refused.field()).isEqualTo("pageTextEnglish");
                    assertThat(refused.why()).containsPattern("\\(P05(\\.\\d)?\\)\\.$");
                });
        assertHarmless(Markdown.html(attack));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg/onload=alert(1)>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "\\<script>alert(1)\\</script>",
                "`<script>alert(1)</script>`",
                "    <script>alert(1)</script>",
                "```\n<script>alert(1)</script>\n```",
                "[javascript:alert(1)](https://opcc.example/\"onmouseover=alert(1))",
                "javascript:alert(1)",
                "\u202egnp.exe",
                "[a](https://opcc.example 'x\" onmouseover=\"alert(1)')"
            })
    void whatIsOnlyTextStaysText(String text) {
        assertHarmless(Markdown.html(text));
    }

    private static void assertHarmless(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        assertThat(page.select("script, img, iframe, svg, style, object, embed, form, input, math, link, meta"))
                .isEmpty();
        page.body()
                .getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute -> assertThat(attribute.getKey()).isIn("href", "class", "start")));
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(href -> href.matches("(?i)(https?://[^/].*|mailto:.*|/[^/\\\\].*|/|#.*)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"   ", "#", "***", "[](https://a.example)"})
    void whatCannotBeReadIsRefused(String nothing) {
        assertThatThrownBy(() -> Markdown.check("pageTextEnglish", nothing)).isInstanceOf(FieldRefused.class);
    }

    @Test
    void aVeryLongTextIsRefused() {
        assertThatCode(() -> Markdown.check("t", "a".repeat(Markdown.LONGEST))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Markdown.check("t", "a".repeat(Markdown.LONGEST + 1)))
                .hasMessageContaining("20000 characters");
    }

    @Test
    void deepNestingIsReadInTime() {
        String deep = ">".repeat(9_000) + " deep " + "[".repeat(9_000);
        assertThatCode(() -> Markdown.html(deep)).doesNotThrowAnyException();
    }

    @Test
    void whatIsAllowedLooksLikeTheRestOfThePages() {
        String text = """
                # What we do
                A **plain** text with *stress*, a [link](https://gov.example/a?b=c&d=e), [our register](/register)
                and <https://plan.example>; write to [us](mailto:spoc@opcc.example).

                ### Points
                - one
                - two

                3. three
                4. four

                > Quoted
                """;
        assertThatCode(() -> Markdown.check("t", text)).doesNotThrowAnyException();
        Document page = Jsoup.parseBodyFragment(Markdown.html(text));
        assertThat(page.select("h2.govuk-heading-m").eachText()).containsExactly("What we do");
        assertThat(page.select("h3.govuk-heading-s").eachText()).containsExactly("Points");
        assertThat(page.select("ul.govuk-list.govuk-list--bullet li").eachText())
                .containsExactly("one", "two");
        assertThat(page.select("ol.govuk-list--number").attr("start")).isEqualTo("3");
        assertThat(page.select("strong").text()).isEqualTo("plain");
        assertThat(page.select("a.govuk-link").eachAttr("href"))
                .isEqualTo(List.of(
                        "https://gov.example/a?b=c&d=e",
                        "/register",
                        "https://plan.example",
                        "mailto:spoc@opcc.example"));
    }

    @Test
    void headingsLeaveNoGap() {
        Document page = Jsoup.parseBodyFragment(Markdown.html("#### Deep\n\n# High\n\n###### Deep again"));
        assertThat(page.select("h2, h3, h4").stream().map(heading -> heading.tagName()))
                .containsExactly("h2", "h2", "h3");
    }
}
