package io.onetrip.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void playsTheShippedCatalogueOnceUnlessTold() {
        var options = Options.parse();

        assertThat(options.catalog()).isNull();
        assertThat(options.cases()).isEmpty();
        assertThat(options.concurrency()).isEqualTo(4);
    }

    @Test
    void readsAllThreeOptions(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("other.json"), "{}");
        var options = Options.parse("--cases", "200", "--concurrency", "8", "--catalog", file.toString());

        assertThat(options).isEqualTo(new Options(file, OptionalInt.of(200), 8, false, null, false));
    }

    @Test
    void leavesTheItemsOfOneDepartment() {
        assertThat(Options.parse("--leave", "D_PSB").leave()).isEqualTo("D_PSB");
        assertThat(Options.parse("--leave", "D_PSB").someHeldUp()).isTrue();
        assertThat(Options.parse("--simulators").someHeldUp()).isTrue();
        assertThat(Options.parse().someHeldUp()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--cases",
                "--cases 0",
                "--cases -3",
                "--cases many",
                "--cases 100001",
                "--concurrency 0",
                "--concurrency 65",
                "--concurrency --cases",
                "--catalog /nowhere/file.json",
                "--catalog",
                "--leave",
                "--leave D_PSB --simulators",
                "--speed 9",
                "catalog.json"
            })
    void refusesWhatItCannotCarryOut(String line) {
        assertThatThrownBy(() -> Options.parse(line.split(" "))).isInstanceOf(WrongOptions.class);
    }
}
