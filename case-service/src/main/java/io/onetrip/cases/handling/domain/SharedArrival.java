package io.onetrip.cases.handling.domain;

import java.util.List;
import java.util.Map;

/**
 * What a register said after an item had gone to its department.
 *
 * @param form fields of the item that it fills
 */
public record SharedArrival(ItemCase item, List<DispatchedMaterial> materials, Map<String, String> form) {
    public boolean isEmpty() {
        return materials.isEmpty() && form.isEmpty();
    }
}
