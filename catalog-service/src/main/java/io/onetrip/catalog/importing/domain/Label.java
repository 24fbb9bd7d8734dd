package io.onetrip.catalog.importing.domain;

/** The thirteen lists that tell how an item is handled. */
public enum Label {
    /** 综窗委托受理: the window accepts for the department. */
    ENTRUSTED,
    /** 潮汐窗口: windows that open when many come. */
    TIDAL,
    /** 县级办理: handed down to the county. */
    COUNTY_HANDLED,
    /** 不进大厅负面清单: not taken in at a hall. */
    NEGATIVE,
    /** 即办, 秒批: decided on the spot. */
    INSTANT,
    /** 告知承诺: a commitment may replace papers. */
    COMMITMENT,
    /** 容缺受理: papers may follow. */
    DEFERRABLE,
    /** 就近办: at a place nearby. */
    NEARBY,
    /** 跨域通办: in other regions, too. */
    CROSS_REGION,
    /** 必须现场办: the applicant must come. */
    IN_HALL,
    /** 全程网办: without coming. */
    ONLINE,
    /** 免申即享: granted without an application. */
    WITHOUT_APPLICATION,
    /** 帮办代办: helpers do it for people. */
    HELPED
}
