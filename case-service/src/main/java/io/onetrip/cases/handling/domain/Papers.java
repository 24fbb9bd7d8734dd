package io.onetrip.cases.handling.domain;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one form and the one set of materials (一表申请, 一套材料). */
public record Papers(Map<String, String> form, List<HandedIn> handedIn) {
    /** In bytes of UTF-8: an item's event carries its fields, and must fit into what the broker takes. */
    private static final int LARGEST_FORM = 400_000;

    private static final int MOST_FILES = 1_000;

    public Papers {
        form = Collections.unmodifiableMap(new LinkedHashMap<>(form));
        handedIn = List.copyOf(handedIn);
    }

    Papers checkedAgainst(CasePlan plan) {
        var materials = handedIn.stream().map(HandedIn::materialId).toList();
        plan.requireMaterials(materials);
        requireEachOnce(materials);
        plan.requireTrusted(handedIn);
        var faults = new CaseForm(plan, form).faults();
        if (!faults.isEmpty()) throw Refusals.formInvalid(faults);
        return fitting();
    }

    private static void requireEachOnce(List<String> materials) {
        var once = new HashSet<String>();
        var twice = materials.stream().filter(id -> !once.add(id)).distinct().toList();
        if (!twice.isEmpty()) throw Refusals.materialsTwice(twice);
    }

    /** Fields and materials of the correction take the place of those corrected; the others stay. */
    Papers correctedBy(Papers correction) {
        var fields = new LinkedHashMap<>(form);
        fields.putAll(correction.form);
        var materials = new LinkedHashMap<String, HandedIn>();
        handedIn.forEach(material -> materials.put(material.materialId(), material));
        correction.handedIn.forEach(material -> materials.put(material.materialId(), material));
        return new Papers(fields, List.copyOf(materials.values())).fitting();
    }

    /** The same after acceptance: items may have been decided on the files that are replaced, so that these stay to be read. */
    Papers replacedBy(Papers correction) {
        var kept = correction.handedIn.stream()
                .map(material -> handedIn.stream()
                        .filter(before -> before.materialId().equals(material.materialId()))
                        .findFirst()
                        .map(material::replacing)
                        .orElse(material))
                .toList();
        return correctedBy(new Papers(correction.form, kept));
    }

    Papers committing(List<String> materials, Commitment commitment) {
        return correctedBy(new Papers(
                Map.of(),
                materials.stream().map(id -> HandedIn.committed(id, commitment)).toList()));
    }

    /** As if it had never been committed to. */
    Papers notCommitting(List<String> materials) {
        return new Papers(
                form,
                handedIn.stream()
                        .filter(one -> one.commitment() == null || !materials.contains(one.materialId()))
                        .toList());
    }

    public @Nullable Commitment commitment(String materialId) {
        return handedIn.stream()
                .filter(one -> one.materialId().equals(materialId) && one.commitment() != null)
                .map(HandedIn::commitment)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Stamp stamp(String materialId) {
        return handedIn.stream()
                .filter(one -> one.materialId().equals(materialId) && one.stamp() != null)
                .map(HandedIn::stamp)
                .findFirst()
                .orElse(null);
    }

    /** What another plan still asks for; remarks, which belong to no item, stay. */
    Papers keptFor(CasePlan before, CasePlan after) {
        var fields = new LinkedHashMap<>(form);
        var asked = after.fields().stream().map(PlanChange.Named::id).toList();
        before.fields().stream()
                .map(PlanChange.Named::id)
                .filter(id -> !asked.contains(id))
                .forEach(fields::remove);
        return new Papers(
                fields,
                handedIn.stream()
                        .filter(material ->
                                after.material(material.materialId()).isPresent())
                        .toList());
    }

    /** All that was asked must come at once, for a second request may not follow (行政许可法 32(4)). */
    void requireAnswerTo(List<Wrong> asked) {
        var materials = asked.stream()
                .filter(one -> one.subject() == Wrong.Subject.MATERIAL && !holds(one.id()))
                .map(Wrong::id)
                .toList();
        if (!materials.isEmpty()) throw Refusals.missing(materials);
        var fields = asked.stream()
                .filter(one -> one.subject() == Wrong.Subject.FIELD
                        && form.getOrDefault(one.id(), "").isBlank())
                .map(Wrong::id)
                .toList();
        if (!fields.isEmpty()) throw Refusals.formIncomplete(fields);
    }

    private Papers fitting() {
        var text = form.values().stream()
                .mapToInt(value -> value.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        var files = handedIn.stream()
                .mapToLong(material -> material.everyFile().count())
                .sum();
        if (text > LARGEST_FORM || files > MOST_FILES) throw Refusals.papersTooLarge();
        return this;
    }

    List<String> missingFrom(CasePlan plan) {
        return plan.plan().applicantMustSubmit().stream()
                .filter(id -> !holds(id))
                .toList();
    }

    Collection<MaterialFile> files(String materialId) {
        return handedIn.stream()
                .filter(material -> material.materialId().equals(materialId))
                .flatMap(material -> material.files().stream())
                .toList();
    }

    boolean holds(String materialId) {
        return handedIn.stream().anyMatch(material -> material.materialId().equals(materialId) && material.counts());
    }
}
