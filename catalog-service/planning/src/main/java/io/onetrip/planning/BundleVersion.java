package io.onetrip.planning;

import java.util.List;
import java.util.Map;

/** A bundle frozen with everything that planning needs, each by its id. */
public record BundleVersion(
        int version,
        Bundle bundle,
        Map<String, Question> questions,
        Map<String, Material> materials,
        Map<String, Item> items,
        Map<String, String> departmentNames) {

    public BundleVersion {
        questions = Map.copyOf(questions);
        materials = Map.copyOf(materials);
        items = Map.copyOf(items);
        departmentNames = Map.copyOf(departmentNames);
    }

    /** Its name, or its id where none was published. */
    public String departmentName(String department) {
        return departmentNames.getOrDefault(department, department);
    }

    /** The questions it asks, in the order it asks them. */
    public List<Question> questionnaire() {
        return bundle.questions().stream().map(questions::get).toList();
    }
}
