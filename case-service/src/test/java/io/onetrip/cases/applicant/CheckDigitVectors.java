package io.onetrip.cases.applicant;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real and published numbers, good and bad. */
final class CheckDigitVectors {
    private static final JsonNode VECTORS = JsonMapper.builder()
            .build()
            .readTree(CheckDigitVectors.class.getResourceAsStream("/check-digit-vectors.json"));

    private CheckDigitVectors() {}

    static List<String> creditCodes() {
        return texts("/uscc/validPublicBodies");
    }

    static List<String> otherCreditCodes() {
        return texts("/uscc/validOther");
    }

    static List<String> idNumbers() {
        return texts("/citizenId/valid");
    }

    static List<String> wrongIdNumbers() {
        return texts("/citizenId/invalid");
    }

    private static List<String> texts(String place) {
        return VECTORS.at(place).valueStream().map(JsonNode::stringValue).toList();
    }
}
