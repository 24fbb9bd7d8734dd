package io.onetrip.catalog.provisioning;

/** Where people and systems of departments have their accounts. */
interface DepartmentAccounts {
    /** Makes what is missing and leaves alone what is there, so that it may come again. */
    void provide(DepartmentPublished department);
}
