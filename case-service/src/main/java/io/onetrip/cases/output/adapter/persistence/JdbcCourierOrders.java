package io.onetrip.cases.output.adapter.persistence;

import io.onetrip.cases.applicant.Telephone;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.output.domain.CourierOrder;
import io.onetrip.cases.output.domain.CourierOrder.Recipient;
import io.onetrip.cases.output.domain.CourierOrder.State;
import io.onetrip.cases.output.domain.CourierOrders;
import io.onetrip.chassis.personal.PersonalData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Name, telephone and address of recipients leave the service encrypted. */
@Repository
class JdbcCourierOrders implements CourierOrders {
    private static final String HELD = """
            exists (select from output_packet where output_packet.case_number = courier_order.case_number
                and hold is not null)""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PersonalData personal;

    JdbcCourierOrders(JdbcClient jdbc, JsonMapper json, PersonalData personal) {
        this.jdbc = jdbc;
        this.json = json;
        this.personal = personal;
    }

    @Override
    public Optional<CourierOrder> of(CaseNumber number) {
        return of(number, "");
    }

    @Override
    public Optional<CourierOrder> lock(CaseNumber number) {
        return of(number, " for update");
    }

    private Optional<CourierOrder> of(CaseNumber number, String lock) {
        return jdbc.sql("select * from courier_order where case_number = :number" + lock)
                .param("number", number.value())
                .query((row, _) -> order(row))
                .optional();
    }

    @Override
    public Optional<CourierOrder> find(String orderNumber) {
        return jdbc.sql("select * from courier_order where order_number = :number")
                .param("number", orderNumber)
                .query((row, _) -> order(row))
                .optional();
    }

    @Override
    public List<CourierOrder> lockUnsent(int limit) {
        return locked("state = 'ORDERED' and not " + HELD, limit);
    }

    @Override
    public List<CourierOrder> lockHeld(int limit) {
        return locked("state = 'SENT' and " + HELD, limit);
    }

    private List<CourierOrder> locked(String condition, int limit) {
        return jdbc.sql("""
                        select * from courier_order where %s
                        order by ordered_at limit :limit for update skip locked""".formatted(condition))
                .param("limit", limit)
                .query((row, _) -> order(row))
                .list();
    }

    @Override
    public void save(CourierOrder order) {
        jdbc.sql("""
                        insert into courier_order (order_number, case_number, state, recipient_cipher, clerk, ordered_at,
                            tracking_number)
                        values (:number, :case, :state, :recipient, :clerk::jsonb, :at, :tracking)
                        on conflict (order_number) do update set state = excluded.state,
                            tracking_number = excluded.tracking_number""")
                .param("number", order.number())
                .param("case", order.caseNumber().value())
                .param("state", order.state().name())
                .param("recipient", personal.encrypt(json.writeValueAsString(Stored.of(order.recipient()))))
                .param("clerk", json.writeValueAsString(order.clerk()))
                .param("at", order.orderedAt().atOffset(ZoneOffset.UTC))
                .param("tracking", order.trackingNumber())
                .update();
    }

    @Override
    public void remove(CourierOrder order) {
        jdbc.sql("delete from courier_order where order_number = :number")
                .param("number", order.number())
                .update();
    }

    private CourierOrder order(ResultSet row) throws SQLException {
        return new CourierOrder(
                row.getString("order_number"),
                new CaseNumber(row.getString("case_number")),
                State.valueOf(row.getString("state")),
                json.readValue(personal.decrypt(row.getString("recipient_cipher")), Stored.class)
                        .recipient(),
                json.readValue(row.getString("clerk"), Clerk.class),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                row.getString("tracking_number"));
    }

    private record Stored(String name, String phone, String address) {
        static Stored of(Recipient recipient) {
            return new Stored(recipient.name(), recipient.phone().value(), recipient.address());
        }

        Recipient recipient() {
            return new Recipient(name, new Telephone(phone), address);
        }
    }
}
