package io.onetrip.catalog.documents.domain;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.at;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shippedWith;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The shipped catalogue with a first item of which everything is said. */
public final class FullItem {

    private FullItem() {}

    public static ObjectNode file() {
        return shippedWith(file -> {
            var item = at(file, "/items/0");
            item.put("level", "COUNTY").putArray("handledIn").add("219981000000");
            item.putArray("steps").addObject().put("name", "ACCEPTANCE").put("days", 0);
            item.putArray("fees")
                    .addObject()
                    .put("name", "登记费")
                    .put("amount", "0.50")
                    .put("unit", "件")
                    .put("basis", "价格法");
            item.putArray("specialProcedures")
                    .addObject()
                    .put("name", "听证")
                    .put("kind", "HEARING")
                    .put("suspendsClock", true)
                    .put("typicalDays", 20)
                    .put("legalBasis", "行政许可法 第47条");
            said(item.putObject("guide"));
        });
    }

    private static void said(ObjectNode guide) {
        for (var text : List.of(
                "powerSource",
                "authorityDivision",
                "exerciseContent",
                "entrustName",
                "undertakingOrg",
                "taskState",
                "limitSceneExplain",
                "limitExplain",
                "transactTime",
                "linkWay",
                "superviseWay")) guide.put(text, "所载" + text);
        for (var list : List.of(
                "otherDept", "userTopicType", "corpTopicType", "acceptCondition", "serviceType", "transactAddr"))
            guide.putArray(list).add("所载" + list);
        guide.putArray("serverType").add("ENTERPRISE");
        guide.put("onlineHandleDepth", 4)
                .put("planEffectiveDate", "2026-01-01")
                .put("planCancelDate", "2036-01-01")
                .put("limitSceneNum", 1);
        guide.put("onlineHandleUrl", "https://one.example.cn/1").put("mobileTerminalUrl", "https://one.example.cn/2");
        for (var flag :
                List.of("isOnline", "isEntryCenter", "isSchedule", "isServiceTerminals", "isExpress", "isPayOnline"))
            guide.put(flag, true);
        guide.putArray("questions").addObject().put("question", "要带原件吗").put("answer", "要");
    }
}
