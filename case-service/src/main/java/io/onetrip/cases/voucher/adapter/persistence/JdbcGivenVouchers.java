package io.onetrip.cases.voucher.adapter.persistence;

import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.voucher.domain.GivenVouchers;
import io.onetrip.cases.voucher.domain.IssuedVoucher;
import io.onetrip.cases.voucher.domain.Voucher;
import io.onetrip.chassis.personal.PersonalData;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** By case, address and the millisecond: a case read back tells the time of its receipt less exactly than one just made. */
@Repository
class JdbcGivenVouchers implements GivenVouchers {
    private final JdbcClient jdbc;
    private final PersonalData personal;
    private final JsonMapper json;

    JdbcGivenVouchers(JdbcClient jdbc, PersonalData personal, JsonMapper json) {
        this.jdbc = jdbc;
        this.personal = personal;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    @Override
    public Optional<Voucher> find(CaseNumber number, IssuedVoucher issued) {
        return jdbc.sql("""
                        select content_cipher from given_voucher
                        where case_number = :number and slug = :slug and issued_at between :at and :at + interval '1 ms'
                        order by issued_at limit 1""")
                .param("number", number.value())
                .param("slug", issued.slug())
                .param("at", millisecond(issued))
                .query(String.class)
                .optional()
                .map(cipher -> json.readValue(personal.decrypt(cipher), Voucher.class));
    }

    @Override
    public void add(CaseNumber number, IssuedVoucher issued, Voucher voucher) {
        jdbc.sql("""
                        insert into given_voucher (case_number, slug, issued_at, content_cipher)
                        values (:number, :slug, :at, :content) on conflict do nothing""")
                .param("number", number.value())
                .param("slug", issued.slug())
                .param("at", millisecond(issued))
                .param("content", personal.encrypt(json.writeValueAsString(voucher)))
                .update();
    }

    private static OffsetDateTime millisecond(IssuedVoucher issued) {
        return issued.at().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
