package io.onetrip.approval.acceptance.adapter.messaging;

import io.onetrip.approval.acceptance.application.TakeInCorrection;
import io.onetrip.approval.commitments.ExpectCommitments;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The window has taken in what a department asked for. */
@Component
class ItemCorrectedHandler implements EventHandler<ItemCorrectedHandler.ItemCorrected> {
    private final TakeInCorrection takeInCorrection;
    private final ExpectCommitments commitments;

    ItemCorrectedHandler(TakeInCorrection takeInCorrection, ExpectCommitments commitments) {
        this.takeInCorrection = takeInCorrection;
        this.commitments = commitments;
    }

    /** What a department needs of {@code case.item-corrected.v1}; fields and materials are kept as they came. */
    record ItemCorrected(String itemCaseNumber, JsonNode form, List<JsonNode> materials, Instant correctedAt) {}

    @Override
    public String type() {
        return "case.item-corrected.v1";
    }

    @Override
    public Class<ItemCorrected> dataType() {
        return ItemCorrected.class;
    }

    @Override
    public void handle(ReceivedEvent<ItemCorrected> event) {
        var corrected = event.data();
        var materials = new LinkedHashMap<String, String>();
        corrected
                .materials()
                .forEach(material -> materials.put(material.get("materialId").asString(), material.toString()));
        takeInCorrection.takeIn(
                corrected.itemCaseNumber(), corrected.form().toString(), materials, corrected.correctedAt());
        materials.keySet().forEach(brought -> commitments.withdrawn(List.of(corrected.itemCaseNumber()), brought));
    }
}
