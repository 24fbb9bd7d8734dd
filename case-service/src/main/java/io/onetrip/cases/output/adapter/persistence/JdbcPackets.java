package io.onetrip.cases.output.adapter.persistence;

import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.output.domain.HandedOut;
import io.onetrip.cases.output.domain.Hold;
import io.onetrip.cases.output.domain.Packet;
import io.onetrip.cases.output.domain.Packets;
import io.onetrip.chassis.personal.PersonalData;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcPackets implements Packets {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PersonalData personal;

    JdbcPackets(JdbcClient jdbc, JsonMapper json, PersonalData personal) {
        this.jdbc = jdbc;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.personal = personal;
    }

    @Override
    public Packet of(CaseNumber number) {
        return of(List.of(number)).stream().findFirst().orElseGet(() -> Packet.untouched(number));
    }

    @Override
    public List<Packet> of(Collection<CaseNumber> numbers) {
        return jdbc.sql("select case_number, hold, hand_outs from output_packet where case_number = any(:numbers)")
                .param("numbers", numbers.stream().map(CaseNumber::value).toArray(String[]::new))
                .query((row, _) -> new Packet(
                        new CaseNumber(row.getString("case_number")),
                        hold(row.getString("hold")),
                        handOuts(row.getString("hand_outs"))))
                .list();
    }

    @Override
    public void save(Packet changed) {
        var handOuts = changed.handOuts().stream()
                .map(handedOut -> StoredHandOut.of(handedOut, personal))
                .toList();
        jdbc.sql("""
                        insert into output_packet (case_number, hold, hand_outs)
                        values (:number, :hold::jsonb, :hand_outs::jsonb)
                        on conflict (case_number) do update set hold = excluded.hold, hand_outs = excluded.hand_outs""")
                .param("number", changed.number().value())
                .param("hold", changed.hold() == null ? null : json.writeValueAsString(changed.hold()))
                .param("hand_outs", json.writeValueAsString(handOuts))
                .update();
    }

    private @Nullable Hold hold(@Nullable String text) {
        return text == null ? null : json.readValue(text, Hold.class);
    }

    private List<HandedOut> handOuts(String text) {
        var type = json.getTypeFactory().constructCollectionType(List.class, StoredHandOut.class);
        List<StoredHandOut> stored = json.readValue(text, type);
        return stored.stream().map(each -> each.handedOut(personal)).toList();
    }
}
