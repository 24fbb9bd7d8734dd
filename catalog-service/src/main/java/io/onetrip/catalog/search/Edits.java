package io.onetrip.catalog.search;

/** Whether one letter is wrong, missing, too many, or two stand in the wrong order. */
final class Edits {

    private Edits() {}

    static boolean oneApart(String one, String other) {
        if (one.equals(other)) return true;
        if (one.length() > other.length()) return oneApart(other, one);
        if (other.length() - one.length() > 1) return false;
        var at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) at++;
        if (one.length() < other.length()) return one.substring(at).equals(other.substring(at + 1));
        if (one.substring(at + 1).equals(other.substring(at + 1))) return true;
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
