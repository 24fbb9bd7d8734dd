package io.onetrip.cases.online;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.personal.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of who has logged in: handed in by this account, or taken in at a window for the same identity number. */
@Component
class OwnCases {
    private static final int NEWEST = 20;
    private static final String OWN = """
            (select case_number from online_case where account = :account
             union select case_number from service_case
                where applicant_identity_hash = :hash and applicant_kind = 'PERSON') own""";
    private final JdbcClient jdbc;
    private final PersonalData personal;
    private final Cases cases;

    OwnCases(JdbcClient jdbc, PersonalData personal, Cases cases) {
        this.jdbc = jdbc;
        this.personal = personal;
        this.cases = cases;
    }

    /** Newest first; one more than asked for tells whether there are others. */
    List<ServiceCase> page(LoginIdentity identity, @Nullable CaseNumber after, int limit) {
        return read(jdbc.sql("select case_number from " + OWN
                        + " where case_number < :after order by case_number desc limit :limit")
                .param("account", identity.account())
                .param("hash", personal.searchHash(identity.idNumber().value()))
                .param("after", after == null ? "z" : after.value())
                .param("limit", limit + 1));
    }

    /**
     * Newest first, what one applicant's earlier cases say. An applicant's number alone opens nothing: of another than
     * oneself only what this account handed in, so that nothing of one principal reaches the application of the next.
     */
    List<ServiceCase> earlier(LoginIdentity identity, ApplicantKind kind, String number) {
        var oneself = kind == ApplicantKind.PERSON
                && number.equals(identity.idNumber().value());
        return read(jdbc.sql("""
                        select case_number from service_case c
                        where applicant_identity_hash = :hash and applicant_kind = :kind
                            and (:oneself or exists (
                                select from online_case o where o.case_number = c.case_number and o.account = :account))
                        order by case_number desc limit :newest""")
                .param("hash", personal.searchHash(number))
                .param("kind", kind.name())
                .param("oneself", oneself)
                .param("account", identity.account())
                .param("newest", NEWEST));
    }

    /** One answer for "no such case" and "not yours". */
    ServiceCase find(LoginIdentity identity, CaseNumber number) {
        var own = jdbc.sql("select exists (select from " + OWN + " where case_number = :number)")
                .param("number", number.value())
                .param("account", identity.account())
                .param("hash", personal.searchHash(identity.idNumber().value()))
                .query(Boolean.class)
                .single();
        return (own ? cases.find(number) : Optional.<ServiceCase>empty())
                .orElseThrow(() -> new CaseRefused(
                        Reason.CASE_NOT_FOUND, "您名下没有这个办件, 请核对编号 (No such case of yours: check the number)"));
    }

    private List<ServiceCase> read(JdbcClient.StatementSpec numbers) {
        return numbers.query(String.class).list().stream()
                .flatMap(number -> cases.find(new CaseNumber(number)).stream())
                .toList();
    }

    /** What was handed in with these cases, by hash. */
    static Map<String, MaterialFile> files(List<ServiceCase> own) {
        return own.stream()
                .flatMap(one -> one.progress().papers().handedIn().stream())
                .flatMap(material -> material.files().stream())
                .collect(Collectors.toMap(MaterialFile::hash, Function.identity(), (newest, _) -> newest));
    }
}
