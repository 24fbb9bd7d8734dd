package io.onetrip.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper or record that items ask for; the same id is the same paper, whoever asks. */
public record Material(
        String id,
        String name,
        String kind,
        String form,
        int original,
        int copies,
        MaterialSource source,
        @Nullable String sharedFrom,
        List<String> priorResultOf,
        boolean commitmentReplaceable) {

    public Material {
        priorResultOf = List.copyOf(priorResultOf);
    }
}
