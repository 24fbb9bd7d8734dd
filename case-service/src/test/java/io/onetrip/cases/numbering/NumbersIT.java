package io.onetrip.cases.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.OnRealParts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnRealParts
class NumbersIT {
    private static final String ONE = "11219981MB9000023X4990199001777";
    private static final String OTHER = "11219981MB9000023X4990199001778";

    @Autowired
    Numbers numbers;

    @Test
    void countsPerTaskEvenWhenTwoItemsShareATaskCode() {
        assertThat(endings(numbers.nextItemCases(List.of(ONE, OTHER, ONE)))).containsExactly("0001", "0001", "0002");
        assertThat(endings(numbers.nextItemCases(List.of(OTHER, ONE)))).containsExactly("0002", "0003");
    }

    @Test
    void handsOutEveryCaseNumberOnce() {
        assertThat(numbers.nextCase()).isNotEqualTo(numbers.nextCase());
        assertThat(numbers.nextReceipt().value()).startsWith("S");
        assertThat(numbers.nextOutput().value()).startsWith("C");
    }

    private static List<String> endings(List<ItemCaseNumber> numbers) {
        return numbers.stream().map(number -> number.value().substring(39)).toList();
    }
}
