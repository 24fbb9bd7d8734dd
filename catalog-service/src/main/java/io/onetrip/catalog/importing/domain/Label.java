package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;

/** The thirteen lists that tell how an item is handled. */
public enum Label {
    /** 综窗委托受理: the window accepts for the department. */
    ENTRUSTED("综窗委托受理"),
    /** 潮汐窗口: windows that open when many come. */
    TIDAL("潮汐窗口"),
    /** 县级办理: handed down to the county. */
    COUNTY_HANDLED("县级办理"),
    /** 不进大厅负面清单: not taken in at a hall. */
    NEGATIVE("不进大厅负面清单"),
    /** 即办, 秒批: decided on the spot. */
    INSTANT("即办, 秒批"),
    /** 告知承诺: a commitment may replace papers. */
    COMMITMENT("告知承诺"),
    /** 容缺受理: papers may follow. */
    DEFERRABLE("容缺受理"),
    /** 就近办: at a place nearby. */
    NEARBY("就近办"),
    /** 跨域通办: in other regions, too. */
    CROSS_REGION("跨域通办"),
    /** 必须现场办: the applicant must come. */
    IN_HALL("必须现场办"),
    /** 全程网办: without coming. */
    ONLINE("全程网办"),
    /** 免申即享: granted without an application. */
    WITHOUT_APPLICATION("免申即享"),
    /** 帮办代办: helpers do it for people. */
    HELPED("帮办代办");

    private final String zh;

    Label(String zh) {
        this.zh = zh;
    }

    Words words() {
        return Words.of(zh, name());
    }
}
