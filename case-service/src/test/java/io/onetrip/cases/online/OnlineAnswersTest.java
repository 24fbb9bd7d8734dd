package io.onetrip.cases.online;

import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.handling.domain.CasePlan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class OnlineAnswersTest {
    @Test
    void theShorterOfTheHallsPromiseAndTheLawCounts() {
        var general = received(hotel()).plan();
        var onTheSpot = received(hotel().acceptedWithin("FIRE", 0)).plan();
        assertThat(workingDays(1, general)).isEqualTo(1);
        assertThat(workingDays(1, onTheSpot)).isZero();
        assertThat(workingDays(10, general)).isEqualTo(5);
    }

    private static int workingDays(int promised, CasePlan plan) {
        var properties = new OnlineProperties("H_MAIN", Map.of(), List.of(), promised, DataSize.ofGigabytes(1));
        return new OnlineAnswers(null, properties).workingDays(plan);
    }
}
