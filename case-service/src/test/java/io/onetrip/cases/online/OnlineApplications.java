package io.onetrip.cases.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.testkit.Caller;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Applications that come without a window. */
final class OnlineApplications {
    static final List<String> MATERIALS =
            List.of("M_FORM_SETUP", "M_PREMISES", "M_ARTICLES", "M_POST", "M_FORM_SEAL", "M_FORM_INVOICE");

    private OnlineApplications() {}

    static Map<String, Object> of(String hash) {
        var application = new HashMap<String, Object>();
        application.put("draftId", UUID.randomUUID().toString());
        application.put("bundleId", "B_ENT_OPEN");
        application.put("answers", Applications.ANSWERS);
        application.put("capacity", "SELF");
        application.put("form", Map.of("companyName", "示范云栖酒店管理有限公司"));
        application.put(
                "materials",
                MATERIALS.stream()
                        .map(id -> Map.of("materialId", id, "files", List.of(hash)))
                        .toList());
        return application;
    }

    static Map<String, Object> changed(Map<String, Object> application, String field, Object value) {
        var changed = new HashMap<>(application);
        changed.put(field, value);
        return changed;
    }

    /** Uploads a file and applies with it, once the service has heard of the bundle. */
    static String submitted(Caller applicant) {
        var answer = applicant.post("/api/online/cases", of(uploaded(applicant)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("/caseNumber");
    }

    static String uploaded(Caller applicant) {
        return new Tus(applicant, "/api/online/uploads").upload("照片.pdf", Applications.pdf("x" + UUID.randomUUID()));
    }

    static void awaitCatalogue(Caller applicant) {
        var none = changed(of("0".repeat(64)), "materials", List.of());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> applicant
                                .post("/api/online/cases", changed(none, "answers", Map.of()))
                                .status()
                        != 404);
    }
}
