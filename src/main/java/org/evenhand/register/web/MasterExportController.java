package org.evenhand.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.register.AccessRecord;
import org.evenhand.register.MasterEntry;
import org.evenhand.register.MasterList;
import org.evenhand.register.MasterSheet;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of the master register as a sheet, written while it is read, so its length does not matter. */
@Controller
@RequestMapping(MasterQuery.PATH)
class MasterExportController {

    private static final int LINES_AT_ONCE = 500;

    private final MasterQueries queries;
    private final MasterList list;
    private final MasterRows rows;
    private final AccessRecord access;
    private final Clock clock;

    MasterExportController(MasterQueries queries, MasterList list, MasterRows rows, AccessRecord access, Clock clock) {
        this.queries = queries;
        this.list = list;
        this.rows = rows;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/export.csv")
    void csv(@RequestParam Map<String, String> parameters, Authentication user, HttpServletResponse response)
            throws IOException {
        var query = recorded("CSV", parameters, user);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        name(response, "csv");
        write(query, new MasterCsv(response.getOutputStream()));
    }

    @GetMapping("/export.xlsx")
    void xlsx(@RequestParam Map<String, String> parameters, Authentication user, HttpServletResponse response)
            throws IOException {
        var query = recorded("XLSX", parameters, user);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        name(response, "xlsx");
        write(query, new MasterXlsx(response.getOutputStream()));
    }

    /** What leaves the office is on record before it leaves. */
    private MasterQuery recorded(String format, Map<String, String> parameters, Authentication user) {
        var query = queries.read(parameters);
        access.exported(user.getName(), (format + " " + query.withoutWords()).strip());
        return query;
    }

    private void name(HttpServletResponse response, String ending) {
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"master-register-" + LocalDate.now(clock) + "." + ending + "\"");
    }

    private void write(MasterQuery query, MasterTable table) throws IOException {
        List<MasterEntry> entries = new ArrayList<>();
        List<MasterSheet> sheets = new ArrayList<>();
        list.each(query.filter(), query.order(), (entry, sheet) -> {
            entries.add(entry);
            sheets.add(sheet);
            if (entries.size() == LINES_AT_ONCE) {
                write(entries, sheets, table);
            }
        });
        write(entries, sheets, table);
        table.end();
    }

    private void write(List<MasterEntry> entries, List<MasterSheet> sheets, MasterTable table) {
        try {
            List<MasterRow> lines = rows.of(entries);
            for (int line = 0; line < lines.size(); line++) {
                table.row(MasterColumns.of(lines.get(line), sheets.get(line), clock.getZone()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entries.clear();
        sheets.clear();
    }
}
