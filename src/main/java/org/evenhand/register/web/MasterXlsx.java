package org.evenhand.register.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheet as a workbook of Office Open XML. Text goes into cells that are typed as text, so none is a formula, whatever
 * it begins with.
 */
final class MasterXlsx implements MasterTable {

    /** More than this a cell cannot hold. */
    private static final int LONGEST = 32_767;

    private static final int ROWS_IN_MEMORY = 200;

    private final Workbook book;
    private final Worksheet sheet;
    private int row = 0;

    MasterXlsx(OutputStream out) {
        this.book = new Workbook(out, "Evenhand", "1.0");
        this.sheet = book.newWorksheet("Register");
        sheet.freezePane(1, 1);
        for (int column = 0; column < MasterColumns.HEADINGS.size(); column++) {
            sheet.value(0, column, MasterColumns.HEADINGS.get(column));
            sheet.width(column, 24);
        }
        sheet.range(0, 0, 0, MasterColumns.HEADINGS.size() - 1).style().bold().set();
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        row++;
        for (int column = 0; column < values.size(); column++) {
            put(column, values.get(column));
        }
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void put(int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(row, column, moment);
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value != null) {
            sheet.inlineString(row, column, text(value.toString()));
        }
    }

    private static String text(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…";
    }

    @Override
    public void end() throws IOException {
        book.finish();
    }
}
