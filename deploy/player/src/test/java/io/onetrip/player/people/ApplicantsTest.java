package io.onetrip.player.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantsTest {
    private final Applicants applicants = new Applicants();

    @ParameterizedTest
    @ValueSource(strings = {"91512081MA62K0260E", "11440232MB2D06811W", "12441500196720244T", "1151130100877801XA"})
    void knowsTheCheckCharactersOfRealCreditCodes(String code) {
        assertThat(CreditCodes.check(code.substring(0, 17))).isEqualTo(code.charAt(17));
        assertThat(CreditCodes.organisationCheck(code.substring(8, 16))).isEqualTo(code.charAt(16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
    void knowsTheCheckCharactersOfThePublishedIdentityNumbers(String number) {
        assertThat(IdentityNumbers.check(number.substring(0, 17))).isEqualTo(number.charAt(17));
    }

    @RepeatedTest(50)
    void inventsPeopleWhoWereBorn() {
        var number = IdentityNumbers.next("220102", new Random());

        assertThat(number).matches("220102\\d{11}[0-9X]");
        assertThat(LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE))
                .isBetween(LocalDate.of(1955, 1, 1), LocalDate.of(2005, 12, 31));
        assertThat(IdentityNumbers.check(number.substring(0, 17))).isEqualTo(number.charAt(17));
    }

    @RepeatedTest(50)
    void inventsOrganisationsAndPeopleThatCanBeTypedIn() {
        assertThat(applicants.next(true))
                .containsKeys("name", "contactName")
                .hasEntrySatisfying(
                        "creditCode", code -> assertThat((String) code).matches("[0-9A-HJ-NPQRTUWXY]{18}"))
                .hasEntrySatisfying("phone", phone -> assertThat((String) phone).matches("13\\d{9}"));
        assertThat(applicants.next(false)).containsKeys("name", "idNumber").doesNotContainKey("creditCode");
    }

    @Test
    void hardlyEverInventsTheSameTwice() {
        var phones = IntStream.range(0, 1000)
                .mapToObj(_ -> applicants.next(false).get("phone"))
                .distinct()
                .count();

        assertThat(phones).isGreaterThan(990);
    }

    @Test
    void handsInFilesOfTheirKind() {
        assertThat(Papers.pdf("B_X example 1")).startsWith("%PDF-".getBytes());
        assertThat(Papers.pdf("a")).isNotEqualTo(Papers.pdf("b"));
        assertThat(Papers.picture()).startsWith(0x89, 'P', 'N', 'G');
    }
}
