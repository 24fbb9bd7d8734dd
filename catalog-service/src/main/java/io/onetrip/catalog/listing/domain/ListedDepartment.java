package io.onetrip.catalog.listing.domain;

/** A department of the catalogue, of an open draft, or one that this list brings. */
public record ListedDepartment(String id, String name, String creditCode) {

    /** One that nobody knows yet. Its id follows from its credit code, so that every list gives it the same. */
    static ListedDepartment drafted(String name, String creditCode) {
        return new ListedDepartment("D_" + creditCode, name, creditCode);
    }
}
