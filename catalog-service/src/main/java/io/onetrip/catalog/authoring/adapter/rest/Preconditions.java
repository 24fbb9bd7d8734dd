package io.onetrip.catalog.authoring.adapter.rest;

import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.authoring.domain.RevisionRefused;
import io.onetrip.catalog.authoring.domain.RevisionRefused.Reason;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Which text a caller has seen before changing it. */
final class Preconditions {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private Preconditions() {}

    /** Empty where the caller says that there was none. */
    static Optional<Integer> seen(HttpHeaders headers) {
        var tags = headers.getIfMatch();
        if (tags.isEmpty() && headers.getIfNoneMatch().contains("*")) return Optional.empty();
        var tag = tags.isEmpty() ? null : ETAG.matcher(tags.getFirst());
        if (tag == null || !tag.matches())
            throw new RevisionRefused(
                    Reason.PRECONDITION_MISSING,
                    "Send If-Match with the ETag of the text you changed, or If-None-Match: * where there is none yet.");
        return Optional.of(Integer.valueOf(tag.group(1)));
    }

    static RevisionRefused noDraft(EntryKey key, long revision) {
        return new RevisionRefused(Reason.DRAFT_NOT_FOUND, "Revision %d does not change %s.".formatted(revision, key));
    }
}
