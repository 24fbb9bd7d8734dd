package io.onetrip.cases.handling.domain;

import io.onetrip.cases.handling.domain.CaseEvent.ItemDispatched;
import io.onetrip.planning.PlannedField;
import io.onetrip.planning.PlannedMaterial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a case's plan comes from registers: who needs which, and what they said of it. */
public final class SharedData {
    private final CasePlan plan;
    private final Map<String, SharedAnswer> answers;

    public SharedData(CasePlan plan, Map<String, SharedAnswer> answers) {
        this.plan = plan;
        this.answers = Map.copyOf(answers);
    }

    /** Registers that materials and fields of a plan are read from, in its order. */
    public static Set<String> registers(CasePlan plan) {
        var registers = new LinkedHashSet<String>();
        for (var material : plan.plan().materials()) if (register(material) instanceof String name) registers.add(name);
        for (var field : plan.plan().form()) if (register(field) instanceof String name) registers.add(name);
        return registers;
    }

    public static List<PlannedMaterial> materials(CasePlan plan, String register) {
        return plan.plan().materials().stream()
                .filter(material -> register.equals(register(material)))
                .toList();
    }

    public static List<PlannedField> fields(CasePlan plan, String register) {
        return plan.plan().form().stream()
                .filter(field -> register.equals(register(field)))
                .toList();
    }

    /** Items that need something of a register. */
    public static Set<String> items(CasePlan plan, String register) {
        var items = new LinkedHashSet<String>();
        materials(plan, register).forEach(material -> items.addAll(material.requestedBy()));
        fields(plan, register).forEach(field -> field.because().forEach(each -> items.add(each.item())));
        return items;
    }

    /** Puts what registers have said into what goes to a department, and names the fields that nothing has filled. What somebody wrote by hand stays. */
    public ItemDispatched fill(ItemDispatched dispatched) {
        var form = new LinkedHashMap<>(dispatched.form());
        known(dispatched.item().id(), null).forEach(form::putIfAbsent);
        return new ItemDispatched(
                dispatched.item(),
                dispatched.materials().stream().map(this::fill).toList(),
                form,
                dispatched.formLabels(),
                Stream.concat(
                                dispatched.missing().stream(),
                                unfilled(dispatched.item().id(), form))
                        .toList());
    }

    private Stream<String> unfilled(String item, Map<String, String> form) {
        return plan.plan().form().stream()
                .filter(field -> field.required() && field.usedBy(item))
                .filter(field -> form.getOrDefault(field.id(), "").isBlank())
                .map(PlannedField::label);
    }

    /** What came after an item had gone to its department; empty where it needs nothing of the register. */
    public SharedArrival arrival(String register, ItemCase item, Papers papers) {
        var materials = new ArrayList<DispatchedMaterial>();
        for (var material : materials(plan, register))
            if (material.requestedBy().contains(item.id()) && !papers.holds(material.id()))
                materials.add(fill(new DispatchedMaterial(
                        material.id(),
                        material.name(),
                        DispatchedMaterial.Way.SHARED,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null)));
        var form = known(item.id(), register);
        form.keySet().removeIf(field -> papers.form().containsKey(field));
        return new SharedArrival(item, materials, form);
    }

    private DispatchedMaterial fill(DispatchedMaterial material) {
        if (material.way() != DispatchedMaterial.Way.SHARED) return material;
        var register =
                plan.material(material.materialId()).map(SharedData::register).orElse(null);
        return register == null ? material : material.sharedAs(answers.get(register));
    }

    /** Values of an item's fields that registers know, of one register or of all. */
    private Map<String, String> known(String item, @Nullable String only) {
        var known = new LinkedHashMap<String, String>();
        for (var field : plan.plan().form()) {
            var register = register(field);
            if (register == null || !field.usedBy(item) || only != null && !only.equals(register)) continue;
            var value = value(field, answers.get(register));
            if (value != null) known.put(field.id(), value);
        }
        return known;
    }

    /** A register names its data by the field's id or in its words. */
    private static @Nullable String value(PlannedField field, @Nullable SharedAnswer answer) {
        if (answer == null) return null;
        var named = answer.data().get(field.id());
        return named == null ? answer.data().get(field.label()) : named;
    }

    private static @Nullable String register(PlannedMaterial material) {
        return material.way() == PlannedMaterial.Way.SHARED && !material.from().isEmpty()
                ? material.from().getFirst()
                : null;
    }

    private static @Nullable String register(PlannedField field) {
        return field.way() == PlannedField.Way.SHARED ? field.sharedFrom() : null;
    }
}
