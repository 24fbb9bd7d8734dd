package io.onetrip.approval.licences.adapter.messaging;

import io.onetrip.approval.licences.domain.ElectronicLicense;
import io.onetrip.approval.licences.domain.LicenseEvents;
import io.onetrip.approval.licences.domain.LicenseFacts;
import io.onetrip.approval.licences.domain.LicenseIssue;
import io.onetrip.approval.licences.domain.Revocation;
import io.onetrip.approval.licences.domain.SealUse;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.OutgoingEvent;
import java.util.List;
import org.springframework.stereotype.Component;

/** Licences and seals are told as part of their task, so that they follow its decision. */
@Component
class PublishedLicenseEvents implements LicenseEvents {
    private final EventPublisher events;

    PublishedLicenseEvents(EventPublisher events) {
        this.events = events;
    }

    @Override
    public void pushed(List<ElectronicLicense> described) {
        events.publishAll(described.stream()
                .map(one -> event(
                        "approval.licence-pushed.v1",
                        one.facts(),
                        LicencePushedMessage.of(one.facts(), one.details().orElseThrow())))
                .toList());
    }

    @Override
    public void issued(LicenseFacts license, LicenseIssue issue) {
        publish("approval.licence-issued.v1", license, LicenceIssuedMessage.of(license, issue));
    }

    @Override
    public void revoked(LicenseFacts license, Revocation revocation) {
        publish("approval.licence-revoked.v1", license, LicenceRevokedMessage.of(license, revocation));
    }

    @Override
    public void sealUsed(SealUse use) {
        publish("approval.seal-used.v1", use.license(), SealUsedMessage.of(use));
    }

    private void publish(String type, LicenseFacts license, Object message) {
        events.publish(event(type, license, message));
    }

    private static OutgoingEvent event(String type, LicenseFacts license, Object message) {
        return OutgoingEvent.of(type, license.caseNumber(), new AggregateRef("task", license.taskId()), message);
    }
}
