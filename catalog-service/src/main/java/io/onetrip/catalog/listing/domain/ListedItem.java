package io.onetrip.catalog.listing.domain;

import io.onetrip.catalog.importing.domain.Digest;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of an item.
 *
 * @param code by which lists know it, as it first came: the local code, or the national one
 * @param type null where it is not known
 * @param mainItem null where the item is under none
 * @param department its id; null where it is not known
 */
public record ListedItem(
        String id,
        String code,
        String name,
        @Nullable ItemType type,
        @Nullable String mainItem,
        @Nullable String department) {

    /** How lists say that an item is under no main item. */
    public static final String NO_MAIN_ITEM = "未分类";

    private static final Pattern PLAIN = Pattern.compile("[0-9A-Za-z-]{1,60}");
    private static final int HASH = 32;

    /** What is the same for a code in full-width or small letters as for one in plain capitals. */
    public static String key(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    }

    /** The id of an item that nobody knows yet: always the same for the same code, never the same for two. */
    static String id(String code) {
        if (PLAIN.matcher(code).matches()) return "I_" + code.replace('-', '_');
        return "I_L" + Digest.of(List.of(code)).substring(0, HASH);
    }

    boolean saysTheSameAs(ListedItem other) {
        return name.equals(other.name)
                && type == other.type
                && Objects.equals(mainItem, other.mainItem)
                && Objects.equals(department, other.department);
    }
}
