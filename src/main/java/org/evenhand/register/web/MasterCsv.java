package org.evenhand.register.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.site.CsvCell;
import org.jspecify.annotations.Nullable;

/** The sheet as CSV, with the mark by which spreadsheets know UTF-8. */
final class MasterCsv implements MasterTable {

    private final Writer out;

    MasterCsv(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write("\uFEFF" + String.join(",", MasterColumns.HEADINGS) + "\r\n");
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        out.write(values.stream().map(CsvCell::of).collect(Collectors.joining(",")) + "\r\n");
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
