package io.onetrip.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

class StorableTextTest {
    private final JsonMapper json =
            JsonMapper.builder().addModule(new StorableText()).build();

    record Told(String name, List<String> parts, Map<String, Object> form) {}

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000", "\\u0001", "\\u001b[1m", "\\ud83d", "\\ude00\\ud83d", "\\uffff"})
    void refusesWhatCannotBeStoredWhereverItStands(String text) {
        for (var body : List.of(
                "{'name': '%s'}", "{'parts': ['b', '%s']}", "{'form': {'b': {'c': ['%s']}}}", "{'form': {'%s': 1}}"))
            assertThatThrownBy(() -> json.readValue(body.replace('\'', '"').formatted(text), Told.class))
                    .as(body)
                    .isInstanceOf(InvalidFormatException.class);
    }

    @Test
    void takesEveryOtherText() {
        var text = "申请人 🏨 㐀\\t\\r\\n\\u007f\\ud83d\\ude00";
        var read = json.readValue("{\"name\": \"%1$s\", \"form\": {\"a\": \"%1$s\"}}".formatted(text), Told.class);
        assertThat(read.name())
                .isEqualTo("申请人 🏨 㐀\t\r\n\u007f😀")
                .isEqualTo(read.form().get("a"));
    }
}
