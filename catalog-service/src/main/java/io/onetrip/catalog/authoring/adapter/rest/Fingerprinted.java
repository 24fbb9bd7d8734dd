package io.onetrip.catalog.authoring.adapter.rest;

import io.onetrip.catalog.importing.domain.Digest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers whose ETag is made of what they say: who has it already is told so. */
@Component
class Fingerprinted {

    private final JsonMapper json;

    Fingerprinted(JsonMapper json) {
        this.json = json;
    }

    <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok()
                .eTag(Digest.of(List.of(json.writeValueAsString(body))))
                .body(body);
    }
}
