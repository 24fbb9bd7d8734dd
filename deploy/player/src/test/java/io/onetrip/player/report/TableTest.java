package io.onetrip.player.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void staysInLineWithChineseInIt() {
        var table = new Table("name", "count", "note");
        table.row("开办宾馆", 3, "ok");
        table.row("retire", 1200, "-");

        assertThat(table.toString().lines().toList())
                .containsExactly("name      count  note", "开办宾馆      3  ok", "retire     1200  -");
    }
}
