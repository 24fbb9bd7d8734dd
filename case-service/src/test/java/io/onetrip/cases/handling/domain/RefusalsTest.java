package io.onetrip.cases.handling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.CaseRefused;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalsTest {
    private static final List<Function<CaseStatus, CaseRefused>> OF_A_STATUS = List.of(
            Refusals::notReceived,
            Refusals::ended,
            Refusals::answersFinal,
            Refusals::decided,
            Refusals::outputNotReady);

    @ParameterizedTest
    @EnumSource
    void aStatusIsSaidAsThePagesSayIt(CaseStatus status) {
        assertThat(OF_A_STATUS)
                .extracting(refusal -> refusal.apply(status).getMessage())
                .allSatisfy(said ->
                        assertThat(said).contains("“" + status.zh() + "”").doesNotContain(status.name()));
    }
}
