package io.onetrip.cases.output.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.applicant.CitizenIdNumber;
import io.onetrip.cases.output.domain.KnownCollectors.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownCollectorsTest {
    private static final Person AGENT = new Person("王小明", "11010519491231002X");

    @Test
    void aPersonIsKnownByFourCharactersOrMore() {
        var known = new KnownCollectors(List.of(AGENT), true);
        assertThat(known.endingWith(" 002x ")).contains(AGENT);
        assertThat(known.endingWith("02X")).isEmpty();
        assertThat(known.endingWith("")).isEmpty();
        assertThat(known.endingWith("0021")).isEmpty();
    }

    @Test
    void onlyAnOrganizationOfWhichNobodyIsKnownSendsSomebodyWithALetter() {
        var shown = new CitizenIdNumber("110105196606011231");
        assertThat(new KnownCollectors(List.of(), true).sends(shown, "1231")).isTrue();
        assertThat(new KnownCollectors(List.of(), true).sends(shown, "1258")).isFalse();
        assertThat(new KnownCollectors(List.of(), true).sends(null, "1231")).isFalse();
        assertThat(new KnownCollectors(List.of(AGENT), true).sends(shown, "1231"))
                .isFalse();
        assertThat(new KnownCollectors(List.of(), false).sends(shown, "1231")).isFalse();
    }
}
