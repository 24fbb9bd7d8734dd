package io.onetrip.cases.online;

import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.chassis.personal.Mask;
import io.onetrip.planning.FormField.Type;
import io.onetrip.planning.PlannedField;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class OwnCaseResponses {
    private final OnlineCases online;
    private final AnswerWithin within;

    OwnCaseResponses(OnlineCases online, AnswerWithin within) {
        this.online = online;
        this.within = within;
    }

    OwnCaseResponse of(ServiceCase serviceCase) {
        var without = online.find(serviceCase.number());
        var status = serviceCase.progress().status();
        return new OwnCaseResponse(
                serviceCase.number().value(),
                serviceCase.plan().bundle().id(),
                serviceCase.plan().bundle().name(),
                status,
                serviceCase.intake().receivedAt(),
                serviceCase.hall(),
                status == CaseStatus.RECEIVED
                        ? without.map(OnlineCase::waitingSince)
                                .map(since ->
                                        within.since(since, serviceCase.plan().daysToAccept()))
                                .orElse(null)
                        : null,
                without.map(OnlineCase::capacity).orElse(null),
                serviceCase.intake().applicant().name(),
                status.isUndecided(),
                AskedResponse.of(serviceCase).correction(),
                without.isEmpty() || serviceCase.responsible().standsForHall()
                        ? null
                        : serviceCase.responsible().name(),
                serviceCase.intake().progressToken(),
                form(serviceCase),
                materials(serviceCase));
    }

    private static List<OwnCaseResponse.Field> form(ServiceCase serviceCase) {
        var fields =
                serviceCase.plan().plan().form().stream().collect(Collectors.toMap(PlannedField::id, field -> field));
        return serviceCase.progress().papers().form().entrySet().stream()
                .map(written -> field(fields.get(written.getKey()), written.getKey(), written.getValue()))
                .toList();
    }

    private static OwnCaseResponse.Field field(@Nullable PlannedField field, String id, String value) {
        if (field == null) return new OwnCaseResponse.Field(id, value);
        var shown = field.type() == Type.ID_NUMBER
                ? Mask.idNumber(value)
                : field.type() == Type.PHONE ? Mask.phone(value) : value;
        return new OwnCaseResponse.Field(field.label(), shown);
    }

    private static List<OwnCaseResponse.Material> materials(ServiceCase serviceCase) {
        return serviceCase.progress().papers().handedIn().stream()
                .map(handedIn -> new OwnCaseResponse.Material(
                        serviceCase
                                .plan()
                                .material(handedIn.materialId())
                                .orElseThrow()
                                .name(),
                        handedIn.paper(),
                        handedIn.files().stream().map(file -> file.name()).toList()))
                .toList();
    }
}
