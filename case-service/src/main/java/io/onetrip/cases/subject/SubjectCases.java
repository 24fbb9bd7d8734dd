package io.onetrip.cases.subject;

import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.personal.PersonalData;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of a subject, newest first, page by page. */
@Component
class SubjectCases {
    private final JdbcClient jdbc;
    private final PersonalData personal;
    private final Cases cases;

    SubjectCases(JdbcClient jdbc, PersonalData personal, Cases cases) {
        this.jdbc = jdbc;
        this.personal = personal;
        this.cases = cases;
    }

    /** @param hall null for all of them */
    List<ServiceCase> page(String identity, @Nullable String hall, @Nullable String after, int limit) {
        var numbers = jdbc.sql("""
                        select case_number from service_case
                        where applicant_identity_hash = :hash and (cast(:hall as text) is null or hall = :hall)
                            and (cast(:after as text) is null or case_number < :after)
                        order by case_number desc limit :limit""")
                .param("hash", personal.searchHash(identity))
                .param("hall", hall)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new CaseNumber(row.getString("case_number")))
                .list();
        return cases.findAll(numbers).stream()
                .sorted(Comparator.comparing((ServiceCase one) -> one.number().value())
                        .reversed())
                .toList();
    }
}
