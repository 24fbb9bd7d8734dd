package io.onetrip.cases.handling.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing to correct, and why. */
public record Wrong(Subject subject, String id, String reason) {
    /** What is wrong: a field of the form or a material. */
    public enum Subject {
        FIELD,
        MATERIAL
    }

    static List<String> ids(List<Wrong> wrong, Subject subject) {
        return wrong.stream()
                .filter(line -> line.subject == subject)
                .map(Wrong::id)
                .toList();
    }

    /** The applicant reads of each thing once, with every reason that was given. */
    static List<Wrong> once(List<Wrong> wrong) {
        var each = new LinkedHashMap<Map.Entry<Subject, String>, Wrong>();
        wrong.forEach(line -> each.merge(Map.entry(line.subject, line.id), line, Wrong::and));
        return List.copyOf(each.values());
    }

    private Wrong and(Wrong again) {
        return reason.equals(again.reason) ? this : new Wrong(subject, id, reason + "; " + again.reason);
    }
}
