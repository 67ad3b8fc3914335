package org.evenhand.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exported sheets as a spreadsheet reads them. */
class MasterTableTest {

    private static final List<String> FORMULAS =
            List.of("=1+1", "+44 1632", "-2", "@sum(A1)", "  =cmd|' /C calc'!A0", "\t=1", "％=1");

    @TempDir
    Path folder;

    @Test
    void inTheTableNothingThatSomeoneWroteIsAFormula() throws IOException {
        var out = new ByteArrayOutputStream();
        var table = new MasterCsv(out);
        table.row(new ArrayList<>(FORMULAS));
        table.end();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFreference,")
                .contains("\"'=1+1\",\"'+44 1632\",\"'-2\",\"'@sum(A1)\",\"'  =cmd|' /C calc'!A0\",\"'\t=1\"");
    }

    @Test
    void inTheWorkbookTextIsTextAndWholeAndDaysAreDays() throws IOException {
        var out = new ByteArrayOutputStream();
        var table = new MasterXlsx(out);
        for (int line = 0; line < 450; line++) {
            List<Object> values = new ArrayList<>(FORMULAS);
            values.add("line " + line + " <&> \u0001 \uD83D\uDE00 \n second");
            values.add(LocalDate.of(2027, 5, 6));
            values.add(LocalDateTime.of(2027, 5, 6, 10, 30));
            values.add(7);
            table.row(values);
        }
        table.row(List.of("x".repeat(40_000)));
        table.end();

        Document sheet = Jsoup.parse(sheet(out.toByteArray()), Parser.xmlParser());
        assertThat(sheet.select("f")).isEmpty();
        assertThat(sheet.select("row")).hasSize(452);
        var cells = sheet.select("row").get(450).select("c");
        assertThat(cells.subList(0, FORMULAS.size()))
                .allSatisfy(cell -> assertThat(cell.attr("t")).isEqualTo("inlineStr"));
        assertThat(cells.get(0).text()).isEqualTo("=1+1");
        assertThat(cells.get(7).wholeText()).startsWith("line 449 <&> ").contains("\uD83D\uDE00", "second");
        assertThat(cells.get(8).text()).matches("46\\d{3}(\\.0)?");
        assertThat(cells.get(10).text()).isEqualTo("7");
        assertThat(sheet.select("row").get(451).text()).hasSize(32_767).endsWith("x…");
    }

    private String sheet(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("register.xlsx"), content);
        try (var book = new ZipFile(file.toFile())) {
            var sheet = book.getInputStream(book.getEntry("xl/worksheets/sheet1.xml"));
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
