package org.evenhand.protocol.coverage;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The coverage as one page that needs nothing beside it. */
class CoverageReport {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Protocol coverage</title><style>
            body { font: 16px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem }
            table { border-collapse: collapse; table-layout: fixed; width: 100%% }
            th:nth-child(1) { width: 4rem } th:nth-child(2) { width: 36%% } td { overflow-wrap: anywhere }
            th, td { border-bottom: 1px solid #b1b4b6; padding: .4rem .6rem; text-align: left; vertical-align: top }
            th { position: sticky; top: 0; background: #fff } code { font-size: .85em }
            </style></head><body>
            <h1>Protocol coverage</h1>
            <p>%s</p>
            <p><a href="#unproven">Enforced but unproven</a> ·
            <a href="#unenforced">Proven but not enforced</a> · <a href="#all">All rules</a></p>
            %s%s%s</body></html>
            """;

    private final ProtocolCoverage coverage;

    CoverageReport(ProtocolCoverage coverage) {
        this.coverage = coverage;
    }

    String html() {
        return PAGE.formatted(
                escaped(coverage.summary()),
                section("unproven", "Enforced but unproven", rule -> rule.isEnforced() && !rule.isProven()),
                section("unenforced", "Proven but not enforced", rule -> rule.isProven() && !rule.isEnforced()),
                section("all", "All rules", rule -> true));
    }

    private String section(String anchor, String title, Predicate<RuleCoverage> included) {
        List<RuleCoverage> rules = coverage.rules().stream().filter(included).toList();
        String heading = "<h2 id=\"%s\">%s (%d)</h2>\n".formatted(anchor, title, rules.size());
        if (rules.isEmpty()) {
            return heading + "<p>None.</p>\n";
        }
        return rules.stream()
                .map(CoverageReport::row)
                .collect(Collectors.joining(
                        "",
                        heading + "<table><thead><tr><th>Rule</th><th>What it says</th>"
                                + "<th>Where it is enforced or shown</th><th>What proves it</th></tr></thead><tbody>\n",
                        "</tbody></table>\n"));
    }

    private static String row(RuleCoverage coverage) {
        return "<tr><td>%s</td><td>%s<br><small>%s</small></td><td>%s</td><td>%s</td></tr>\n"
                .formatted(
                        coverage.id(),
                        escaped(coverage.rule().text()),
                        escaped(nature(coverage)),
                        lines(coverage.places()),
                        lines(coverage.tests()));
    }

    private static String nature(RuleCoverage coverage) {
        String kind = coverage.rule().kind().name().replace('_', ' ').toLowerCase(Locale.ROOT);
        if (!coverage.isInformation()) {
            return kind + basis(coverage);
        }
        String shown = coverage.shownAt().isEmpty()
                ? "shown nowhere yet"
                : "shown by " + coverage.shownAt().get(0);
        return "information only, " + shown + basis(coverage);
    }

    private static String basis(RuleCoverage coverage) {
        String basis = coverage.rule().basis();
        return basis.isEmpty() ? "" : " · " + basis;
    }

    private static String lines(List<String> entries) {
        return entries.stream()
                .map(entry -> "<code>" + escaped(entry) + "</code>")
                .collect(Collectors.joining("<br>"));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
