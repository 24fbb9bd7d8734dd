package io.onetrip.cases.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowFormatTest {
    private static final List<String> NAMES = List.of("one", "two", "three");

    @Test
    void aCellIsQuotedWhereItHasTo() throws IOException {
        assertThat(written(RowFormat.csv, "a,b", "say \"so\"", "two\nlines"))
                .isEqualTo("\uFEFFone,two,three\r\n\"a,b\",\"say \"\"so\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void nothingBecomesAFormula() throws IOException {
        assertThat(written(RowFormat.csv, "=1+1", "@cmd", "-2")).endsWith("\r\n'=1+1,'@cmd,'-2\r\n");
        assertThat(written(RowFormat.csv, "＝1＋1", "＋1", "＠cmd")).endsWith("\r\n'＝1＋1,'＋1,'＠cmd\r\n");
        assertThat(written(RowFormat.csv, "－2", "\t=1", "\r=1")).endsWith("\r\n'－2,'\t=1,\"'\r=1\"\r\n");
    }

    @Test
    void timesAreThoseOfTheCityAndNothingIsNull() throws IOException {
        assertThat(written(RowFormat.csv, Instant.parse("2026-11-25T16:30:00Z"), LocalDate.of(2026, 11, 26), null))
                .endsWith("2026-11-26 00:30:00,2026-11-26,\r\n");
    }

    @Test
    void aLineIsAnObjectOfWhatIsKnown() throws IOException {
        assertThat(written(RowFormat.jsonl, 3, "=1+1", null)).isEqualTo("{\"one\":3,\"two\":\"=1+1\"}\n");
    }

    private static String written(RowFormat format, Object... values) throws IOException {
        var out = new StringWriter();
        format.head(out, NAMES);
        format.row(out, NAMES, Arrays.asList(values));
        return out.toString();
    }
}
