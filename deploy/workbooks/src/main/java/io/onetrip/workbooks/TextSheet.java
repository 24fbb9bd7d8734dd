package io.onetrip.workbooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of texts under a head that stays in sight. Nothing in it can become a number or a formula. */
public final class TextSheet {

    private static final int FLUSHED = 500;
    private static final String HEAD_COLOUR = "DCE6F1";

    private final Worksheet sheet;
    private int next = 1;

    public TextSheet(Worksheet sheet, List<String> head, List<Integer> widths) {
        this.sheet = sheet;
        for (int column = 0; column < head.size(); column++) {
            sheet.width(column, widths.get(column));
            sheet.style(column).format("@").set();
            sheet.inlineString(0, column, head.get(column));
            sheet.style(0, column).bold().fillColor(HEAD_COLOUR).format("@").set();
        }
        sheet.freezePane(0, 1);
    }

    public void add(List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            if (texts.get(column).isEmpty()) continue;
            sheet.inlineString(next, column, texts.get(column));
            sheet.style(next, column).format("@").set();
        }
        next++;
        if (next % FLUSHED == 0) flush();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
