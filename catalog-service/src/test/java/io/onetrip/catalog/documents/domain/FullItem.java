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
            item.put("level", "COUNTY").put("region", "219981000000").put("entrusted", true);
            item.putArray("handledIn").add("219981001000");
            item.putArray("labels").add("NEARBY").add("HELPED");
            item.putObject("extension")
                    .put("days", 10)
                    .put("unit", "WORKING_DAY")
                    .put("approver", "本机关负责人");
            item.putArray("situations").addObject().put("id", "S_FIRST").put("name", "首次办理");
            var steps = item.putArray("steps");
            for (var step : List.of("ACCEPTANCE", "EXAMINATION", "DECISION", "LICENCE", "DELIVERY"))
                steps.addObject().put("name", step).put("days", 0).put("handledBy", "窗口" + steps.size());
            item.putArray("fees")
                    .addObject()
                    .put("name", "登记费")
                    .put("amount", "0.50")
                    .put("unit", "件")
                    .put("basis", "价格法");
            item.putArray("specialProcedures")
                    .addObject()
                    .put("name", "听证")
                    .put("suspendsClock", true)
                    .put("typicalDays", 20)
                    .put("legalBasis", "行政许可法 第47条");
            said(item.putObject("guide"));
            var material = at(file, "/materials/0");
            material.put("materialType", "CERTIFICATE").put("pageFormat", "A4");
            material.put("acceptanceStandard", "在有效期内")
                    .put("fillInNotes", "写明用途")
                    .put("sourceNote", "公安机关");
            material.putArray("legalBasis").addObject().put("text", "居民身份证法");
            material.putObject("sampleFile").put("name", "示例.pdf").put("hash", "0".repeat(64));
            material.putObject("blankForm").put("name", "空白.docx").put("hash", "1".repeat(64));
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
                "superviseWay",
                "feeBasis",
                "anticipateExplain",
                "promiseExplain")) guide.put(text, "所载" + text);
        for (var list : List.of(
                "otherDept", "userTopicType", "corpTopicType", "acceptCondition", "serviceType", "transactAddr"))
            guide.putArray(list).add("其一" + list).add("其二" + list);
        guide.putArray("serverType").add("ENTERPRISE").add("OTHER");
        guide.put("handleArea", "CITY")
                .put("onlineHandleDepth", 4)
                .put("limitSceneNum", 1)
                .put("isFee", true);
        guide.put("planEffectiveDate", "2026-01-01").put("planCancelDate", "2036-01-01");
        guide.put("onlineHandleUrl", "https://one.example.cn/1").put("mobileTerminalUrl", "https://one.example.cn/2");
        for (var flag :
                List.of("isOnline", "isEntryCenter", "isSchedule", "isServiceTerminals", "isExpress", "isPayOnline"))
            guide.put(flag, true);
        guide.putArray("questions").addObject().put("question", "要带原件吗").put("answer", "要");
    }
}
