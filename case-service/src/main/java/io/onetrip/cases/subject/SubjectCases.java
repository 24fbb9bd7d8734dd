package io.onetrip.cases.subject;

import io.onetrip.cases.handling.application.FindCase;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.personal.PersonalData;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newest cases of a subject in a hall; all of them are in the list of cases. */
@Component
class SubjectCases {
    private static final int NEWEST = 20;

    private final JdbcClient jdbc;
    private final PersonalData personal;
    private final FindCase findCase;

    SubjectCases(JdbcClient jdbc, PersonalData personal, FindCase findCase) {
        this.jdbc = jdbc;
        this.personal = personal;
        this.findCase = findCase;
    }

    List<ServiceCase> newest(String identity, Clerk clerk) {
        return jdbc
                .sql("""
                        select case_number from service_case
                        where applicant_identity_hash = :hash and hall = :hall order by case_number desc limit :newest""")
                .param("hash", personal.searchHash(identity))
                .param("hall", clerk.hall())
                .param("newest", NEWEST)
                .query(String.class)
                .list()
                .stream()
                .map(number -> findCase.find(new CaseNumber(number), clerk))
                .toList();
    }
}
