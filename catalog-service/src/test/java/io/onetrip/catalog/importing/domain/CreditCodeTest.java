package io.onetrip.catalog.importing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CreditCodeTest {

    private static final JsonNode CODES =
            new JsonMapper().readTree(CreditCodeTest.class.getResourceAsStream("/credit-codes.json"));

    @ParameterizedTest
    @MethodSource
    void acceptsRealCodes(String code) {
        assertThat(CreditCode.fault(code)).isEmpty();
    }

    static Stream<String> acceptsRealCodes() {
        return Stream.of("validPublicBodies", "validOther")
                .flatMap(list -> CODES.get(list).values().stream())
                .map(JsonNode::asString);
    }

    @ParameterizedTest
    @MethodSource
    void refusesWrongOnes(String code) {
        assertThat(CreditCode.fault(code)).isPresent();
    }

    static Stream<String> refusesWrongOnes() {
        return CODES.get("invalid").values().stream()
                .map(invalid -> invalid.get("code").asString());
    }

    @ParameterizedTest
    @MethodSource("acceptsRealCodes")
    void noticesAnyOneWrongDigit(String code) {
        for (int index = 0; index < 18; index++) {
            var other = code.charAt(index) == '7' ? '8' : '7';
            assertThat(CreditCode.fault(code.substring(0, index) + other + code.substring(index + 1)))
                    .as("%s with %c at %d", code, other, index)
                    .isPresent();
        }
    }

    /** The check over all is right, the one of the organisation code inside is not. */
    @ParameterizedTest
    @ValueSource(strings = {"11219981MB9000016"})
    void checksTheOrganisationCodeInside(String body) {
        assertThat("0123456789ABCDEFGHJKLMNPQRTUWXY".chars().mapToObj(check -> body + (char) check))
                .noneMatch(code -> CreditCode.fault(code).isEmpty())
                .anyMatch(code -> CreditCode.fault(code).orElseThrow().en().contains("organisation code"));
    }
}
