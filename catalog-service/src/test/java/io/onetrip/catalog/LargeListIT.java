package io.onetrip.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** As many rows as one list may have, as a workbook, from the upload to the last draft. */
class LargeListIT extends ListServiceIT {

    private static final Logger LOG = LoggerFactory.getLogger(LargeListIT.class);
    private static final int ROWS = 20_000;

    @Test
    void comesInOnceHoweverOftenItIsHandedIn() {
        var file = Workbooks.sheet(sheet -> {
            Workbooks.line(sheet, 0, Workbooks.HEADS);
            for (int row = 1; row <= ROWS; row++) Workbooks.line(sheet, row, row(row));
        });
        System.gc();
        var pools = new ArrayList<>(ManagementFactory.getMemoryPoolMXBeans());
        pools.removeIf(pool -> pool.getType() != MemoryType.HEAP);
        pools.forEach(pool -> pool.resetPeakUsage());
        var before = pools.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        var start = System.nanoTime();
        var list = worked(file, "large.xlsx", false);
        var took = Duration.ofNanos(System.nanoTime() - start);
        var peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        LOG.info(
                "{} rows, {} KB: {} s, at most {} MB more heap",
                ROWS,
                file.length / 1024,
                took.toMillis() / 1000.0,
                (peak - before) / 1024 / 1024);
        assertThat(outcomes(list)).isEqualTo(counts(ROWS, 0, 0, 0, 0));
        var again = System.nanoTime();
        assertThat(outcomes(worked(file, "large.xlsx", false))).isEqualTo(counts(0, 0, ROWS, 0, 0));
        LOG.info("again, all unchanged: {} s", (System.nanoTime() - again) / 1_000_000 / 1000.0);
    }

    private static List<String> row(int number) {
        var code = "511A%07d000-511602000000-000-11511301008778386B-1-00".formatted(number);
        return List.of("区交通运输局", "主项 " + number / 10, "道路旅客运输经营许可（新增）" + number, code, "1", "11511301008778386B");
    }
}
