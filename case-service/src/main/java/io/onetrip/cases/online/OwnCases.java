package io.onetrip.cases.online;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
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
        return jdbc
                .sql("select case_number from " + OWN
                        + " where case_number < :after order by case_number desc limit :limit")
                .param("account", identity.account())
                .param("hash", personal.searchHash(identity.idNumber().value()))
                .param("after", after == null ? "z" : after.value())
                .param("limit", limit + 1)
                .query(String.class)
                .list()
                .stream()
                .flatMap(number -> cases.find(new CaseNumber(number)).stream())
                .toList();
    }

    List<ServiceCase> newest(LoginIdentity identity) {
        return page(identity, null, NEWEST - 1);
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

    /** What was handed in with these cases, by hash. */
    static Map<String, MaterialFile> files(List<ServiceCase> own) {
        return own.stream()
                .flatMap(one -> one.progress().papers().handedIn().stream())
                .flatMap(material -> material.files().stream())
                .collect(Collectors.toMap(MaterialFile::hash, Function.identity(), (newest, _) -> newest));
    }
}
