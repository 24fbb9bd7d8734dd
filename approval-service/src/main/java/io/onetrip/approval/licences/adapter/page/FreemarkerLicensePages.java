package io.onetrip.approval.licences.adapter.page;

import io.onetrip.approval.licences.application.LicensePages;
import io.onetrip.approval.licences.domain.ElectronicLicense;
import io.onetrip.documents.PageTemplate;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class FreemarkerLicensePages implements LicensePages {
    private static final Map<Boolean, DateTimeFormatter> DAY = Map.of(
            true,
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            false,
            DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA));
    private final PageTemplate template;
    private final JsonMapper json;
    private final ZoneId zone;

    FreemarkerLicensePages(JsonMapper json, Clock clock) throws IOException {
        this.template = new PageTemplate("licence.ftlh");
        this.json = json;
        this.zone = clock.getZone();
    }

    @Override
    public String write(ElectronicLicense license, Locale language) {
        var english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        var issue = license.issue().orElseThrow();
        var text = json.readValue(issue.content(), SignedText.class);
        var values = new HashMap<String, Object>(Map.of(
                "english",
                english,
                "licence",
                text,
                "issued",
                day(text.issuedAt(), english),
                "decided",
                day(text.decidedAt(), english),
                "signature",
                issue.signature()));
        license.revocation().ifPresent(revocation -> values.put("revoked", day(revocation.at(), english)));
        return template.write(values, text.verification());
    }

    private String day(Instant moment, boolean english) {
        return DAY.get(english).format(moment.atZone(zone));
    }
}
