package io.onetrip.approval.tasks.domain;

import io.onetrip.approval.tasks.domain.RuleCheck.Obstacle;
import io.onetrip.approval.tasks.domain.RuleCheck.Obstacle.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Form and materials of a dispatched item, as far as a rule asks of them.
 *
 * @param missing names of what the item needs and is not there
 * @param deemed true where the window's silence has accepted the case, so that nobody has looked at it
 */
public record DispatchedPapers(
        @Nullable Map<String, String> form,
        @Nullable List<Material> materials,
        @Nullable List<String> missing,
        @Nullable Boolean deemed) {
    public DispatchedPapers {
        form = form == null ? Map.of() : Map.copyOf(form);
        materials = materials == null ? List.of() : List.copyOf(materials);
        missing = missing == null ? List.of() : List.copyOf(missing);
    }

    public record Material(
            String materialId,
            String name,
            Way way,
            @Nullable LocalDate awaitedUntil,
            @Nullable Object priorResult,
            @Nullable Shared shared,
            @Nullable Stamp stamp) {
        private List<Obstacle> gaps(boolean withCommitments) {
            if (awaitedUntil != null) return List.of(new Obstacle(Kind.DEFERRED, name));
            return switch (way) {
                case HANDED_IN -> List.of();
                case COMMITTED -> withCommitments ? List.of() : List.of(new Obstacle(Kind.COMMITTED, name));
                case SHARED -> shared != null && shared.state.equals("FOUND") ? List.of() : missing();
                case PRIOR_RESULT -> priorResult != null ? List.of() : missing();
            };
        }

        private List<Obstacle> missing() {
            return List.of(new Obstacle(Kind.MISSING, name));
        }
    }

    public record Shared(String state) {}

    public enum Way {
        HANDED_IN,
        SHARED,
        PRIOR_RESULT,
        COMMITTED
    }

    List<Obstacle> gaps(boolean withCommitments) {
        var gaps = new ArrayList<Obstacle>();
        if (Boolean.TRUE.equals(deemed)) gaps.add(new Obstacle(Kind.NOT_EXAMINED, ""));
        missing.forEach(name -> gaps.add(new Obstacle(Kind.MISSING, name)));
        materials.forEach(material -> gaps.addAll(material.gaps(withCommitments)));
        return gaps;
    }

    @Nullable
    Stamp stamp(String materialId) {
        return materials.stream()
                .filter(material -> material.materialId().equals(materialId) && material.stamp() != null)
                .map(Material::stamp)
                .findFirst()
                .orElse(null);
    }
}
