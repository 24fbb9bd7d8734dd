package io.onetrip.cases.handling.adapter.persistence;

import io.onetrip.cases.applicant.Agent;
import io.onetrip.cases.applicant.Applicant;
import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.cases.applicant.CitizenIdNumber;
import io.onetrip.cases.applicant.Telephone;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.Delivery;
import io.onetrip.chassis.personal.PersonalData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People's numbers, the form and the agent leave the service encrypted; numbers are found by keyed hash. */
@Component
class StoredPeople {
    private final PersonalData personal;
    private final StoredJson json;

    StoredPeople(PersonalData personal, StoredJson json) {
        this.personal = personal;
        this.json = json;
    }

    Map<String, Object> columns(Applicant applicant) {
        var columns = new HashMap<String, Object>();
        columns.put("applicant_kind", applicant.kind().name());
        columns.put("applicant_name", applicant.name());
        columns.put("applicant_identity_cipher", personal.encrypt(applicant.identity()));
        columns.put("applicant_identity_hash", personal.searchHash(applicant.identity()));
        columns.put("phone_cipher", personal.encrypt(applicant.phone().value()));
        columns.put("phone_hash", personal.searchHash(applicant.phone().value()));
        columns.put("contact_name", applicant.contactName());
        columns.put("contact_identity_cipher", cipher(applicant.contactIdentity()));
        return columns;
    }

    Applicant applicant(ResultSet row) throws SQLException {
        return new Applicant(
                ApplicantKind.valueOf(row.getString("applicant_kind")),
                row.getString("applicant_name"),
                personal.decrypt(row.getString("applicant_identity_cipher")),
                new Telephone(personal.decrypt(row.getString("phone_cipher"))),
                row.getString("contact_name"),
                idNumber(row.getString("contact_identity_cipher")));
    }

    @Nullable
    String agentCipher(@Nullable Agent agent) {
        if (agent == null) return null;
        var plain = new PlainAgent(
                agent.name(), agent.idNumber().value(), agent.phone().value());
        return personal.encrypt(String.valueOf(json.write(plain)));
    }

    @Nullable
    Agent agent(@Nullable String cipher) {
        if (cipher == null) return null;
        var plain = json.read(personal.decrypt(cipher), PlainAgent.class);
        return new Agent(plain.name(), new CitizenIdNumber(plain.idNumber()), new Telephone(plain.phone()));
    }

    String formCipher(Map<String, String> form) {
        return personal.encrypt(String.valueOf(json.write(form)));
    }

    Map<String, String> form(String cipher) {
        return json.readMap(personal.decrypt(cipher), String.class);
    }

    @Nullable
    String delivery(@Nullable Delivery delivery) {
        if (delivery == null) return null;
        return json.write(new StoredDelivery(
                delivery.deliveredAt(),
                delivery.clerk(),
                delivery.collectorName(),
                cipher(delivery.collectorIdNumber())));
    }

    @Nullable
    Delivery delivery(@Nullable String text) {
        var stored = json.readOptional(text, StoredDelivery.class);
        if (stored == null) return null;
        return new Delivery(
                stored.deliveredAt(), stored.clerk(), stored.collectorName(), idNumber(stored.collectorIdCipher()));
    }

    private @Nullable String cipher(@Nullable CitizenIdNumber number) {
        return number == null ? null : personal.encrypt(number.value());
    }

    private @Nullable CitizenIdNumber idNumber(@Nullable String cipher) {
        return cipher == null ? null : new CitizenIdNumber(personal.decrypt(cipher));
    }

    private record PlainAgent(String name, String idNumber, String phone) {}

    private record StoredDelivery(
            Instant deliveredAt,
            Clerk clerk,
            String collectorName,
            @Nullable String collectorIdCipher) {}
}
