package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.applicant.Applicant;
import io.onetrip.cases.applicant.CreditCode;
import io.onetrip.cases.applicant.Telephone;
import io.onetrip.cases.handling.domain.BundleRef;
import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.CasePlan;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.CorrectionOverride;
import io.onetrip.cases.handling.domain.Decision;
import io.onetrip.cases.handling.domain.Deferrals;
import io.onetrip.cases.handling.domain.Deferred;
import io.onetrip.cases.handling.domain.Delivery;
import io.onetrip.cases.handling.domain.HandOver;
import io.onetrip.cases.handling.domain.HandedIn;
import io.onetrip.cases.handling.domain.Intake;
import io.onetrip.cases.handling.domain.IssuedResult;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ItemCorrection;
import io.onetrip.cases.handling.domain.LapseConsequence;
import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.cases.handling.domain.Papers;
import io.onetrip.cases.handling.domain.PassedOn;
import io.onetrip.cases.handling.domain.Refusal;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.handling.domain.SharedAnswer;
import io.onetrip.cases.handling.domain.SharedData;
import io.onetrip.cases.handling.domain.Withdrawal;
import io.onetrip.cases.handling.domain.Wrong;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import io.onetrip.cases.numbering.Numbers;
import io.onetrip.cases.numbering.OutputNumber;
import io.onetrip.cases.numbering.ReceiptNumber;
import io.onetrip.chassis.event.OutgoingEvent;
import io.onetrip.planning.AtOnce;
import io.onetrip.planning.FormField.Type;
import io.onetrip.planning.ItemRules;
import io.onetrip.planning.ItemRules.SpecialProcedure;
import io.onetrip.planning.ItemRules.Step;
import io.onetrip.planning.MaterialSource;
import io.onetrip.planning.Plan;
import io.onetrip.planning.PlannedField;
import io.onetrip.planning.PlannedItem;
import io.onetrip.planning.PlannedMaterial;
import io.onetrip.planning.PlannedMaterial.Way;
import io.onetrip.planning.Question.Option;
import io.onetrip.planning.Result;
import io.onetrip.planning.TrustedStamp;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.LimitUnit;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hotel of the published samples, lived through so that each of its events comes to pass. */
final class HotelStory {
    private static final Clerk CLERK = new Clerk("5f2b1c9e-4f1d-4f61-9f0e-0c2a7d8e3b11", "张敏", "H_MAIN");
    private static final Clerk OUTPUT_CLERK = new Clerk("0b7f6a52-9d47-4a0c-8a7c-51f6f2f7c9d4", "李涛", "H_MAIN");
    private static final Map<String, String> TASK_CODES = Map.of(
            "I_ENT_SETUP", "11219981MB9000023X4990199001000",
            "I_FIRE_CHECK", "11219981MB9000058G4990199008000",
            "I_HEALTH_PERMIT", "11219981MB900004XG4990199004000",
            "I_HOTEL_PERMIT", "11219981MB9000031Q4990199005000");
    private static final String ID_CARDS = "电子证照库-居民身份证";
    private static final SharedAnswer SAID = new SharedAnswer(
            ID_CARDS,
            "Q261123-0016X-1-01",
            SharedAnswer.State.FOUND,
            Instant.parse("2026-11-23T01:32:07Z"),
            Map.of("姓名", "王晓", "公民身份号码", "11010519491231002X", "有效期限", "2016-05-03 至 长期"));
    private static final Numbers NUMBERS = new SampleNumbers();
    private static final ItemRules BY_COMMITMENT =
            new ItemRules(null, null, true, true, List.of(), null, List.of(), null);
    private static final ItemRules RULES = new ItemRules(
            "01",
            "2",
            true,
            false,
            List.of(
                    new Step(Step.Name.ACCEPTANCE, 0),
                    new Step(Step.Name.EXAMINATION, 3),
                    new Step(Step.Name.DECISION, 1),
                    new Step(Step.Name.LICENCE, 1),
                    new Step(Step.Name.DELIVERY, 0)),
            new ItemRules.Extension(10, LimitUnit.WORKING_DAY, "行政机关负责人"),
            List.of(
                    new SpecialProcedure("检验检测", true, 7, LimitUnit.WORKING_DAY, "行政许可法 第45条"),
                    new SpecialProcedure("现场勘查", false, 3, null, null)),
            new ItemRules.JointHandling(45, LimitUnit.WORKING_DAY, 15, "本级人民政府负责人"),
            new AtOnce(
                    "公司申请, 且园区已在营业执照上盖章确认",
                    Map.of("question", "Q_SUBJECT", "in", List.of("COMPANY")),
                    List.of(new AtOnce.Input(
                            "Q_SUBJECT",
                            "市场主体类型",
                            false,
                            List.of(new Option("COMPANY", "公司"), new Option("INDIVIDUAL", "个体工商户")),
                            List.of("COMPANY"))),
                    new TrustedStamp("M_BIZ_LICENSE", "示范高新区管理委员会"),
                    false),
            new ItemRules.AcceptanceLimit(3, "示范省政务服务条例 第十二条"));

    private final List<OutgoingEvent> events = new ArrayList<>();
    private ServiceCase serviceCase = receive();

    static HotelStory begin() {
        return new HotelStory();
    }

    List<OutgoingEvent> events() {
        return events;
    }

    HotelStory corrected() {
        var wrong = List.of(
                new Wrong(Wrong.Subject.MATERIAL, "M_PREMISES", "租赁合同缺少出租人签章, 请补签后重新提交"),
                new Wrong(Wrong.Subject.FIELD, "address", "经营场所地址缺少门牌号"));
        tell(serviceCase.requestCorrection(CLERK, wrong, Instant.parse("2026-11-23T01:40:10Z")));
        var correction =
                new Papers(Map.of("address", "示范市云栖路 18 号"), List.of(new HandedIn("M_PREMISES", true, List.of())));
        tell(serviceCase.correct(CLERK, correction, Instant.parse("2026-11-23T01:52:44Z")));
        return this;
    }

    /** No health permit and no lease after all; a floor plan and the number of rooms instead. */
    HotelStory replanned() {
        var before = serviceCase.plan().plan();
        var materials = new ArrayList<>(before.materials());
        materials.removeIf(material -> material.id().equals("M_PREMISES"));
        materials.add(material("M_FLOOR_PLAN", "经营场所平面图", Way.SUBMIT, List.of(), "I_HOTEL_PERMIT"));
        var rooms = new PlannedField(
                "rooms", "客房数", Type.NUMBER, true, List.of(), PlannedField.Way.ASK, null, null, null, List.of());
        var plan = new Plan(
                before.bundleId(),
                1,
                before.items().stream()
                        .filter(item -> !item.id().equals("I_HEALTH_PERMIT"))
                        .toList(),
                before.waves(),
                materials,
                4,
                4,
                List.of("M_FORM_HOTEL", "M_FLOOR_PLAN"),
                2,
                before.promise(),
                before.jointLimit(),
                List.of(),
                List.of(rooms));
        tell(serviceCase.replan(
                CLERK,
                Map.of("Q_SUBJECT", "BRANCH"),
                new CasePlan(serviceCase.plan().bundle(), plan, TASK_CODES),
                new Papers(Map.of(), List.of()),
                Instant.parse("2026-11-23T01:36:40Z")));
        return this;
    }

    HotelStory handedOver() {
        tell(serviceCase.handOver(new HandOver(
                Instant.parse("2026-11-23T05:30:00Z"),
                CLERK,
                new Clerk("2a6c7d10-5b3f-4c8e-9a51-7e0f4d2b6c38", "陈静", "H_MAIN"),
                new Clerk("c81d9b3e-0f42-4d77-b6a5-19e2a8f05d64", "大厅主任", "H_MAIN"),
                "张敏休假")));
        return this;
    }

    HotelStory passedOn() {
        tell(serviceCase.passOn(
                new PassedOn(
                        "H_NEXT",
                        "219982000000",
                        PassedOn.OutputAt.RECEIVING,
                        Instant.parse("2026-11-23T01:38:00Z"),
                        CLERK,
                        null,
                        null),
                List.of()));
        var owner = new Clerk("e7a3f1c0-6b52-4d0e-8f94-3c1d5a7b2e86", "周岩", "H_NEXT");
        tell(serviceCase.regionNumbered(owner, "LS-2026-004417", Instant.parse("2026-11-23T03:05:00Z")));
        return this;
    }

    HotelStory overridden() {
        tell(serviceCase.overrideCorrection(new CorrectionOverride(
                Instant.parse("2026-11-23T01:56:00Z"),
                "9d0c5a44-1a0e-4d6d-8a52-3b1f0f6f2c77",
                "赵督",
                "补正材料与首次所交不是同一处经营场所")));
        return this;
    }

    /** The premises follow later: promised, reminded of, and handed in. */
    HotelStory deferred() {
        var lacking = serviceCase.progress().papers().handedIn().stream()
                .filter(one -> !one.materialId().equals("M_PREMISES"))
                .toList();
        serviceCase = ServiceCase.receive(
                serviceCase.intake(), new Papers(serviceCase.progress().papers().form(), lacking));
        var promised = Deferred.until("M_PREMISES", LocalDate.of(2026, 11, 23), LapseConsequence.DEEMED_WITHDRAWN);
        tell(serviceCase.accept(CLERK, List.of(promised), Instant.parse("2026-11-23T02:00:00Z"), NUMBERS));
        tell(serviceCase.remind(List.of(promised), Instant.parse("2026-11-23T02:00:30Z")));
        var premises = new Papers(Map.of(), List.of(new HandedIn("M_PREMISES", true, List.of())));
        tell(serviceCase.handInDeferred(CLERK, premises, Instant.parse("2026-11-23T07:00:00Z")));
        return this;
    }

    /** The premises are committed to; the commitment is withdrawn while the first item is with its department. */
    HotelStory committed() {
        var lacking = serviceCase.progress().papers().handedIn().stream()
                .filter(one -> !one.materialId().equals("M_PREMISES"))
                .toList();
        serviceCase = ServiceCase.receive(
                serviceCase.intake(), new Papers(serviceCase.progress().papers().form(), lacking));
        tell(serviceCase.commit(CLERK, List.of("M_PREMISES"), Instant.parse("2026-11-23T01:50:00Z")));
        tell(serviceCase.accept(CLERK, Instant.parse("2026-11-23T02:00:00Z"), NUMBERS));
        var deferrals = new Deferrals(
                WorkingDayCalendar.of(List.of()), ZoneId.of("Asia/Shanghai"), LapseConsequence.DEEMED_WITHDRAWN);
        tell(serviceCase.withdrawCommitment(CLERK, "M_PREMISES", deferrals, Instant.parse("2026-11-23T03:00:00Z")));
        return this;
    }

    HotelStory withdrawn() {
        tell(serviceCase.withdraw(
                new Withdrawal(Instant.parse("2026-11-23T06:05:00Z"), CLERK, "经营计划调整, 暂不开业"), NUMBERS));
        return this;
    }

    HotelStory receivedOnline(int answerWithin) {
        tell(List.of(new CaseEvent.Received(answerWithin)));
        return this;
    }

    HotelStory refused() {
        tell(serviceCase.refuse(
                CLERK,
                new Refusal(
                        Instant.parse("2026-11-23T01:45:00Z"),
                        CLERK.name(),
                        "申请事项依法不属于本市职权范围",
                        "行政许可法 第32条第1款第2项",
                        "省级文化和旅游主管部门")));
        return this;
    }

    HotelStory accepted() {
        tell(serviceCase.accept(CLERK, Instant.parse("2026-11-23T02:00:00Z"), NUMBERS));
        return this;
    }

    HotelStory granted(String item, String at, String result, String number) {
        return decided(
                item, at, true, List.of(new IssuedResult(result, "CERTIFICATE", number, "b8Xk2Rt6Wc1mS5xWb2LrQw")));
    }

    HotelStory refusedByDepartment(String item, String at) {
        return decided(item, at, false, List.of());
    }

    /** The police ask for the form again, and for the number of rooms. */
    HotelStory itemCorrected() {
        var asked = new ItemCorrection(
                1,
                false,
                List.of(
                        new Wrong(Wrong.Subject.MATERIAL, "M_FORM_HOTEL", "未加盖公章"),
                        new Wrong(Wrong.Subject.FIELD, "rooms", "客房数与平面图不一致")),
                "王审",
                Instant.parse("2026-11-24T06:30:00Z"),
                null);
        tell(serviceCase.itemCorrectionNeeded(number("I_HOTEL_PERMIT"), asked));
        var file = new MaterialFile("b".repeat(64), "申领登记表(补正).pdf", 190_233, "application/pdf");
        var brought = new Papers(Map.of("rooms", "40"), List.of(new HandedIn("M_FORM_HOTEL", false, List.of(file))));
        tell(serviceCase.correctItem("I_HOTEL_PERMIT", brought, Instant.parse("2026-11-25T01:40:00Z")));
        return this;
    }

    HotelStory handedOut() {
        tell(serviceCase.handOut(new Delivery(Instant.parse("2026-11-24T07:05:30Z"), OUTPUT_CLERK, "王晓", null)));
        return this;
    }

    private HotelStory decided(String item, String at, boolean granted, List<IssuedResult> results) {
        var decision = new Decision(granted, "理由", "依据", "王审", Instant.parse(at), results);
        tell(serviceCase.itemDecided(number(item), decision, Instant.parse(at), NUMBERS));
        return this;
    }

    private ItemCaseNumber number(String item) {
        return serviceCase.items().all().stream()
                .filter(candidate -> candidate.id().equals(item))
                .map(ItemCase::number)
                .findFirst()
                .orElseThrow();
    }

    private ServiceCase receive() {
        var intake = new Intake(
                NUMBERS.nextCase(),
                NUMBERS.nextReceipt(),
                "token",
                CLERK,
                Instant.parse("2026-11-23T01:32:05Z"),
                Applicant.organization(
                        "示范云栖酒店管理有限公司", new CreditCode("91512081MA62K0260E"), new Telephone("13800005678"), null),
                null,
                null,
                Map.of("Q_SUBJECT", "COMPANY"),
                plan());
        var form = new LinkedHashMap<String, String>();
        form.put("address", "示范市云栖路 18 号");
        form.put("rooms", "36");
        var file = new MaterialFile("a".repeat(64), "申领登记表.pdf", 183_421, "application/pdf");
        var handedIn = List.of(
                new HandedIn("M_FORM_HOTEL", false, List.of(file)), new HandedIn("M_PREMISES", true, List.of()));
        serviceCase = ServiceCase.receive(intake, new Papers(form, handedIn));
        tell(List.of(new CaseEvent.Received(null)));
        return serviceCase;
    }

    private void tell(List<CaseEvent> happened) {
        var known = new SharedData(serviceCase.plan(), Map.of(ID_CARDS, SAID));
        new PublishedCaseEvents(events::add, List.of())
                .publish(
                        serviceCase,
                        happened.stream()
                                .map(event -> event instanceof CaseEvent.ItemDispatched sent ? known.fill(sent) : event)
                                .toList());
    }

    private static CasePlan plan() {
        var items = List.of(
                item("I_ENT_SETUP", "公司设立登记", "D_SAMR", 1, Limit.immediate(), 3, "营业执照(正、副本)"),
                item("I_FIRE_CHECK", "公众聚集场所投入使用、营业前消防安全检查", "D_FIRE", 2, Limit.immediate(), 10, "意见书", "I_ENT_SETUP"),
                item(
                        "I_HEALTH_PERMIT",
                        "公共场所卫生许可(新办)",
                        "D_HEALTH",
                        2,
                        Limit.workingDays(5),
                        20,
                        "公共场所卫生许可证",
                        "I_ENT_SETUP"),
                item(
                        "I_HOTEL_PERMIT",
                        "旅馆业特种行业许可证核发",
                        "D_PSB",
                        3,
                        Limit.workingDays(5),
                        20,
                        "特种行业许可证(旅馆业)",
                        "I_ENT_SETUP",
                        "I_FIRE_CHECK"));
        var materials = List.of(
                material("M_FORM_HOTEL", "特种行业许可证申领登记表", Way.SUBMIT, List.of(), "I_HOTEL_PERMIT"),
                material("M_PREMISES", "住所使用证明", Way.SUBMIT, List.of(), "I_ENT_SETUP"),
                material("M_ID_LEGAL", "法定代表人(负责人)身份证明", Way.SHARED, List.of(ID_CARDS), "I_HOTEL_PERMIT"),
                material("M_BIZ_LICENSE", "营业执照", Way.PRIOR_RESULT, List.of("I_ENT_SETUP"), "I_HOTEL_PERMIT"));
        var submit = List.of("M_FORM_HOTEL", "M_PREMISES");
        var plan = new Plan(
                "B_HOTEL",
                1,
                items,
                List.of(List.of("I_ENT_SETUP"), List.of("I_FIRE_CHECK", "I_HEALTH_PERMIT"), List.of("I_HOTEL_PERMIT")),
                materials,
                4,
                4,
                submit,
                2,
                Limit.workingDays(10),
                Limit.workingDays(45),
                List.of(),
                List.of());
        return new CasePlan(new BundleRef("B_HOTEL", 1, "开办宾馆(证照一体化)"), plan, TASK_CODES);
    }

    private static PlannedItem item(
            String id,
            String name,
            String department,
            int wave,
            Limit promise,
            int statute,
            String result,
            String... after) {
        return new PlannedItem(
                id,
                name,
                department,
                department,
                wave,
                promise,
                Limit.workingDays(statute),
                List.of(after),
                List.of(new Result(result, "CERTIFICATE")),
                null,
                id.equals("I_ENT_SETUP") ? BY_COMMITMENT : RULES,
                List.of());
    }

    private static PlannedMaterial material(String id, String name, Way way, List<String> from, String requestedBy) {
        return new PlannedMaterial(
                id,
                name,
                "PROOF",
                "BOTH",
                1,
                1,
                MaterialSource.APPLICANT,
                way,
                from,
                false,
                List.of(requestedBy),
                id.equals("M_PREMISES"),
                null,
                id.equals("M_BIZ_LICENSE") ? List.of("D_SAMR") : List.of());
    }

    private static final class SampleNumbers implements Numbers {
        private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

        @Override
        public CaseNumber nextCase() {
            return new CaseNumber("261123-0016X-1");
        }

        @Override
        public ReceiptNumber nextReceipt() {
            return new ReceiptNumber("S261123-0017D-T");
        }

        @Override
        public OutputNumber nextOutput() {
            return new OutputNumber("C261124-00152-M");
        }

        @Override
        public List<ItemCaseNumber> nextItemCases(List<String> taskCodes) {
            return taskCodes.stream()
                    .map(code -> ItemCaseNumber.of(code, DAY, 7))
                    .toList();
        }
    }
}
