package io.onetrip.catalog.authoring.domain;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.at;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.read;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shippedWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.catalog.authoring.domain.RunningCases.Alike;
import io.onetrip.catalog.authoring.domain.Trial.Count;
import io.onetrip.catalog.authoring.domain.Trial.Reason;
import io.onetrip.planning.BundleVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The shipped hotel, tried on its first example after one change. */
class TriedTest {

    private static final BundleVersion HELD = hotel(shipped());
    private static final Map<String, Object> ANSWERS = answers();

    @Test
    void whatStaysIsNoChange() {
        var example = tried(file -> {}).example(ANSWERS);
        assertThat(example.before()).isEqualTo(example.after());
        assertThat(example.change().isNothing()).isTrue();
    }

    @Test
    void tellsAMaterialThatIsAskedForBesides() {
        var material = shipped().at("/materials").values().stream()
                .filter(each -> each.get("source").asString().equals("APPLICANT")
                        && !HELD.materials().containsKey(each.get("id").asString()))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        var example = tried(file -> ((ArrayNode) file.at("/items/0/materials"))
                        .addObject()
                        .put("material", material)
                        .put("necessity", "REQUIRED")
                        .put("deferrable", false))
                .example(ANSWERS);
        assertThat(example.change().newMaterials()).containsExactly(material);
        assertThat(example.change().droppedMaterials()).isEmpty();
        assertThat(example.after().materials()).isEqualTo(example.before().materials() + 1);
    }

    @Test
    void tellsAnotherPromiseAndAnItemThatWaitsNoMore() {
        assertThat(tried(file -> at(file, "/bundles/0/promisedLimit").put("days", 9))
                        .example(ANSWERS)
                        .change()
                        .promise())
                .isNotNull();
        assertThat(tried(file -> at(file, "/bundles/0").putArray("dependencies"))
                        .example(ANSWERS)
                        .change()
                        .otherOrder())
                .isTrue();
    }

    @Test
    void countsCasesThatAreAlikeTogetherAndThoseItCannotCompareApart() {
        var dropped = HELD.bundle().members().stream()
                .filter(member -> member.item().equals("I_SEAL"))
                .findFirst()
                .orElseThrow();
        var tried = tried(file -> {
            var members = (ArrayNode) file.at("/bundles/0/items");
            for (int index = members.size() - 1; index >= 0; index--)
                if (members.get(index).get("item").asString().equals(dropped.item())) members.remove(index);
            at(file, "/bundles/0").putArray("dependencies");
        });
        var unfitting = new HashMap<>(ANSWERS);
        unfitting.put(HELD.bundle().questions().getFirst(), "NO_SUCH_OPTION");
        var cases = tried.cases(
                10,
                List.of(new Alike(1, ANSWERS, 4), new Alike(1, null, 3), new Alike(1, unfitting, 2)),
                version -> HELD);
        assertThat(cases.running()).isEqualTo(10);
        assertThat(cases.otherwise()).isEqualTo(4);
        assertThat(cases.impossible()).isZero();
        assertThat(cases.unknown())
                .as("none told, not planned by, beyond the list")
                .isEqualTo(6);
        assertThat(cases.reasons()).contains(new Count(Reason.DROPPED_ITEM, "I_SEAL", 4));
    }

    @Test
    void aNewBundleHasNothingBefore() {
        var example = new Tried(null, HELD).example(ANSWERS);
        assertThat(example.before()).isNull();
        assertThat(example.after()).isNotNull();
        assertThat(example.change()).isNull();
    }

    private static Tried tried(Consumer<ObjectNode> change) {
        return new Tried(HELD, hotel(shippedWith(change)));
    }

    private static BundleVersion hotel(ObjectNode file) {
        return read(file).frozen("B_HOTEL", 1);
    }

    private static Map<String, Object> answers() {
        var answers = new HashMap<String, Object>();
        shipped()
                .at("/bundles/0/examples/0/answers")
                .properties()
                .forEach(
                        answer -> answers.put(answer.getKey(), answer.getValue().asString()));
        return answers;
    }
}
