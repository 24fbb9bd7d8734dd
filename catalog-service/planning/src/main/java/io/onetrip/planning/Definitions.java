package io.onetrip.planning;

import io.onetrip.planning.Bundle.Dependency;
import io.onetrip.planning.Bundle.Member;
import io.onetrip.planning.Question.Option;
import io.onetrip.workingdays.ClockStart;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.LimitUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the shapes of the catalogue file from plain maps and lists, as any JSON library gives them, so that who
 * imports a file and who rebuilds a bundle from an event read alike.
 */
public final class Definitions {

    private Definitions() {}

    /** @throws DefinitionInvalid as do all of these, when the shape is wrong */
    public static Question question(Map<String, ?> definition) {
        return question(new Fields(definition, ""));
    }

    public static Material material(Map<String, ?> definition) {
        return material(new Fields(definition, ""));
    }

    public static Item item(Map<String, ?> definition) {
        return item(new Fields(definition, ""));
    }

    public static Bundle bundle(Map<String, ?> definition) {
        return bundle(new Fields(definition, ""));
    }

    public static Condition condition(Map<String, ?> definition) {
        return condition(new Fields(definition, ""));
    }

    /** From the data of {@code catalog.bundle-published.v1}. */
    public static BundleVersion bundleVersion(Map<String, ?> published) {
        var fields = new Fields(published, "");
        return new BundleVersion(
                fields.number("version"),
                bundle(fields.object("definition")),
                byId(fields.objects("questions", Definitions::question), Question::id),
                byId(fields.objects("materials", Definitions::material), Material::id),
                byId(fields.objects("items", Definitions::item), Item::id),
                names(fields));
    }

    private static Map<String, String> names(Fields fields) {
        var names = new LinkedHashMap<String, String>();
        fields.objects("departments", department -> names.put(department.text("id"), department.text("name")));
        return names;
    }

    private static Question question(Fields fields) {
        return new Question(
                fields.text("id"),
                fields.text("text"),
                fields.constant("type", Question.Type.class),
                fields.objects("options", Definitions::option),
                fields.map().get("default") instanceof List
                        ? fields.texts("default")
                        : List.of(fields.text("default")));
    }

    private static Material material(Fields fields) {
        return new Material(
                fields.text("id"),
                fields.text("name"),
                fields.text("kind"),
                fields.text("form"),
                fields.number("original"),
                fields.number("copies"),
                fields.constant("source", MaterialSource.class),
                fields.optionalText("sharedFrom"),
                fields.texts("priorResultOf"),
                fields.flag("commitmentReplaceable"));
    }

    private static Item item(Fields fields) {
        return new Item(
                fields.text("id"),
                fields.text("name"),
                fields.text("department"),
                fields.object("codes").text("taskCode"),
                limit(fields.object("promisedLimit")),
                limit(fields.object("statutoryLimit")),
                fields.objects("limitVariants", Definitions::variant),
                fields.objects("materials", Definitions::row),
                fields.objects("results", result -> new Result(result.text("name"), result.text("kind"))),
                fields.objects("form", Definitions::field),
                ItemRulesReader.rules(fields),
                fields.objects(
                        "specialProcedures",
                        procedure -> new Item.ProcedureRow(ItemRulesReader.procedure(procedure), when(procedure))),
                fields.texts("labels"),
                fields.has("decidedAtOnce") ? atOnce(fields.object("decidedAtOnce")) : null);
    }

    private static AtOnceRule atOnce(Fields fields) {
        var stamp = fields.optionalObject("stamp");
        return new AtOnceRule(
                fields.text("rule"),
                fields.has("when") ? fields.object("when").map() : null,
                when(fields),
                stamp == null ? null : new TrustedStamp(stamp.text("material"), stamp.text("authority")),
                fields.flag("withCommitments"));
    }

    private static FormField field(Fields fields) {
        var from = fields.optionalObject("from");
        return new FormField(
                fields.text("id"),
                fields.text("label"),
                fields.constant("type", FormField.Type.class),
                fields.flag("required"),
                fields.objects("options", Definitions::option),
                when(fields),
                fields.optionalText("sharedFrom"),
                from == null ? null : new FormField.PriorResult(from.text("item"), from.optionalText("result")),
                fields.has("applicant") ? fields.constant("applicant", FormField.Fact.class) : null);
    }

    private static Option option(Fields fields) {
        return new Option(fields.text("code"), fields.text("label"));
    }

    private static LimitVariant variant(Fields fields) {
        return new LimitVariant(
                condition(fields.object("when")),
                optionalLimit(fields, "promisedLimit"),
                optionalLimit(fields, "statutoryLimit"));
    }

    private static MaterialRow row(Fields fields) {
        return new MaterialRow(fields.text("material"), when(fields), fields.flag("deferrable"));
    }

    private static Bundle bundle(Fields fields) {
        return new Bundle(
                fields.text("id"),
                fields.text("name"),
                fields.text("subjectType"),
                fields.text("leadDepartment"),
                fields.texts("situations"),
                fields.objects(
                        "items", member -> new Member(member.text("item"), member.flag("mandatory"), when(member))),
                fields.objects("dependencies", edge -> new Dependency(edge.text("before"), edge.text("after"))),
                limit(fields.object("promisedLimit")),
                optionalLimit(fields, "jointLimit"),
                ItemRulesReader.joint(fields.optionalObject("jointLimit")));
    }

    private static @Nullable Limit optionalLimit(Fields fields, String name) {
        return fields.has(name) ? limit(fields.object(name)) : null;
    }

    private static Limit limit(Fields fields) {
        var start = fields.has("startsFrom") ? fields.constant("startsFrom", ClockStart.class) : null;
        try {
            return new Limit(fields.number("days"), fields.constant("unit", LimitUnit.class), start);
        } catch (IllegalArgumentException impossible) {
            throw fields.wrong("days", String.valueOf(impossible.getMessage()));
        }
    }

    private static @Nullable Condition when(Fields fields) {
        return fields.has("when") ? condition(fields.object("when")) : null;
    }

    private static Condition condition(Fields fields) {
        if (fields.has("question")) return new Condition.ChosenIn(fields.text("question"), fields.texts("in"));
        if (fields.has("field")) return new Condition.FieldIn(fields.text("field"), fields.texts("in"));
        if (fields.has("allOf")) return new Condition.AllOf(fields.objects("allOf", Definitions::condition));
        if (fields.has("anyOf")) return new Condition.AnyOf(fields.objects("anyOf", Definitions::condition));
        if (fields.has("not")) return new Condition.Not(condition(fields.object("not")));
        throw fields.wrong("question", "a condition is question or field with in, allOf, anyOf or not");
    }

    private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
        var map = new LinkedHashMap<String, T>();
        for (var each : list) map.put(id.apply(each), each);
        return map;
    }
}
