package io.onetrip.cases.output.adapter.rest;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "The slot to be opened now; its packet counts as handed out")
record OpenedSlotResponse(String cabinet, String slot, String caseNumber) {}
