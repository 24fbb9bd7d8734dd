package io.onetrip.planning;

import static io.onetrip.planning.ScheduleTest.item;
import static io.onetrip.planning.ScheduleTest.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.workingdays.Limit;
import java.util.List;
import org.junit.jupiter.api.Test;

class SavingsTest {

    private final CatalogueFixture catalogue = new CatalogueFixture();

    /** Counted by hand: 43 rows, of which 29 differ, of which 24 are handed in; see the shipped file. */
    @Test
    void ofTheHotel() {
        var hotel = catalogue.bundles().getFirst();
        var answers = CatalogueFixture.map(hotel.at("/examples/0/answers"));
        var plan = Planner.plan(catalogue.version(hotel), new Answers(answers));
        var savings = Savings.of(plan);
        assertThat(savings.items()).isEqualTo(7);
        assertThat(savings.apart().materials()).isEqualTo(43);
        assertThat(savings.together().materials()).isEqualTo(24);
        assertThat(savings.merged()).isEqualTo(14);
        assertThat(savings.shared() + savings.priorResults()).isEqualTo(5);
        assertThat(savings.apart().steps()).isEqualTo(7);
        assertThat(savings.together().steps()).isEqualTo(1);
        assertThat(savings.together().trips()).isEqualTo(2);
        assertThat(savings.together().days()).isLessThan(savings.apart().days());
    }

    @Test
    void anItemIssuedOnTheSpotNeedsOneTrip() {
        var savings = Savings.of(plan(
                item("A", 1, Limit.immediate()),
                item("B", 1, Limit.workingDays(3)),
                item("C", 2, Limit.workingDays(4), "B")));
        assertThat(savings.apart()).isEqualTo(new Effort(0, 3, 5, 7));
        assertThat(savings.together()).isEqualTo(new Effort(0, 1, 2, 7));
        assertThat(Savings.of(plan(item("A", 1, Limit.immediate()))).together().trips())
                .isEqualTo(1);
    }

    @Test
    void theBundlesPromiseCountsWhereItIsShorter() {
        var savings = Savings.of(plan(item("A", 1, Limit.workingDays(30)), item("B", 1, Limit.workingDays(3))));
        assertThat(savings.apart().days()).isEqualTo(33);
        assertThat(savings.together().days()).isEqualTo(10);
    }

    @Test
    void nothingToDoSavesNothing() {
        assertThat(Savings.of(plan())).isEqualTo(Savings.NONE);
    }

    @Test
    void addsUp() {
        var one = Savings.of(plan(item("A", 1, Limit.workingDays(3)), item("B", 1, Limit.workingDays(3))));
        assertThat(one.plus(one).apart()).isEqualTo(new Effort(0, 4, 8, 12));
        assertThat(one.plus(one).items()).isEqualTo(4);
        assertThat(List.of(one.plus(Savings.NONE), Savings.NONE.plus(one))).containsOnly(one);
    }
}
