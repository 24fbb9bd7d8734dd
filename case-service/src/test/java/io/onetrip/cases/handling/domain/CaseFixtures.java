package io.onetrip.cases.handling.domain;

import io.onetrip.cases.applicant.Applicant;
import io.onetrip.cases.applicant.CreditCode;
import io.onetrip.cases.applicant.Telephone;
import io.onetrip.planning.ItemRules;
import io.onetrip.planning.MaterialSource;
import io.onetrip.planning.Plan;
import io.onetrip.planning.PlannedField;
import io.onetrip.planning.PlannedItem;
import io.onetrip.planning.PlannedMaterial;
import io.onetrip.planning.PlannedMaterial.Way;
import io.onetrip.planning.Result;
import io.onetrip.workingdays.Limit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Cases whose graph of items is given by the test: item and the items before it. */
public final class CaseFixtures {
    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    public static final Clerk CLERK = new Clerk("c-1", "张敏", "H_MAIN");
    public static final Clerk FOREIGN_CLERK = new Clerk("c-2", "李涛", "H_EAST");
    private static final ItemRules BY_COMMITMENT =
            new ItemRules(null, null, true, true, List.of(), null, List.of(), null);
    public static final CountingNumbers NUMBERS = new CountingNumbers();

    private static final ItemRules NOT_ENTRUSTED =
            new ItemRules("01", "2", false, false, List.of(), null, List.of(), null);

    private CaseFixtures() {}

    /** Licence first, then fire check and health permit, then the hotel permit that needs licence and fire check. */
    public static SequencedGraph hotel() {
        return new SequencedGraph()
                .item("LICENCE")
                .item("FIRE", "LICENCE")
                .item("HEALTH", "LICENCE")
                .item("HOTEL", "LICENCE", "FIRE");
    }

    public static ServiceCase received(SequencedGraph graph) {
        return ServiceCase.receive(intake(graph), complete());
    }

    public static ServiceCase receivedMissing(String material) {
        return receivedMissing(hotel(), material);
    }

    public static ServiceCase receivedMissing(SequencedGraph graph, String material) {
        var handedIn = complete().handedIn().stream()
                .filter(each -> !each.materialId().equals(material))
                .toList();
        return ServiceCase.receive(intake(graph), new Papers(Map.of("address", "云栖路 18 号"), handedIn));
    }

    public static ServiceCase accepted(SequencedGraph graph) {
        var accepted = received(graph);
        accepted.accept(CLERK, NOW, NUMBERS);
        return accepted;
    }

    public static ServiceCase outputReady() {
        var ready = accepted(new SequencedGraph().item("LICENCE"));
        ready.itemDecided(item(ready, "LICENCE").number(), granted("营业执照"), NOW, NUMBERS);
        return ready;
    }

    public static ItemCase item(ServiceCase serviceCase, String id) {
        return serviceCase.items().all().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static Decision granted(String... results) {
        var issued = new ArrayList<IssuedResult>();
        for (var name : results) issued.add(new IssuedResult(name, "CERTIFICATE", "N-" + (issued.size() + 1), null));
        return new Decision(true, null, null, "王审", NOW, issued);
    }

    public static Decision refused() {
        return new Decision(false, "消防通道不足", "消防法 15", "王审", NOW, List.of());
    }

    public static Papers complete() {
        return new Papers(
                Map.of("address", "云栖路 18 号"),
                List.of(
                        new HandedIn("M_FORM", false, List.of(file("a"))),
                        new HandedIn("M_PREMISES", true, List.of())));
    }

    public static MaterialFile file(String letter) {
        return new MaterialFile(letter.repeat(64), letter + ".pdf", 1024, "application/pdf");
    }

    static Intake intake(SequencedGraph graph) {
        return new Intake(
                NUMBERS.nextCase(),
                NUMBERS.nextReceipt(),
                "token",
                CLERK,
                NOW,
                Applicant.organization(
                        "示范云栖酒店管理有限公司", new CreditCode("91512081MA62K0260E"), new Telephone("13800005678"), null),
                null,
                null,
                Map.of("Q_SUBJECT", "COMPANY"),
                graph.plan());
    }

    /** Items in file order, each with those before it. */
    public static final class SequencedGraph {
        private final Map<String, List<String>> items = new LinkedHashMap<>();
        private final List<PlannedField> form = new ArrayList<>();
        private boolean committable;
        private final List<String> trusted = new ArrayList<>();
        private final List<String> notEntrusted = new ArrayList<>();
        private final Map<String, Integer> acceptedWithin = new LinkedHashMap<>();
        private final Map<String, String> types = new LinkedHashMap<>();

        public SequencedGraph item(String id, String... after) {
            items.put(id, List.of(after));
            return this;
        }

        /** Its department accepts it, not the window. */
        public SequencedGraph acceptedByDepartment(String id) {
            notEntrusted.add(id);
            return this;
        }

        /** A special law gives so many working days to answer on its acceptance. */
        public SequencedGraph acceptedWithin(String id, int days) {
            acceptedWithin.put(id, days);
            return this;
        }

        /** @param type code of GB/T 39046 A.1 */
        public SequencedGraph ofType(String id, String type) {
            types.put(id, type);
            return this;
        }

        public SequencedGraph field(PlannedField field) {
            form.add(field);
            return this;
        }

        /** All items are handled by commitment, and the premises may be committed to. */
        public SequencedGraph committable() {
            committable = true;
            return this;
        }

        /** Some item trusts the stamp of this authority on the premises, and on the licence. */
        public SequencedGraph trusting(String authority) {
            trusted.add(authority);
            return this;
        }

        public Map<String, List<String>> items() {
            return items;
        }

        CasePlan plan() {
            var waves = new LinkedHashMap<String, Integer>();
            items.forEach((id, after) ->
                    waves.put(id, 1 + after.stream().mapToInt(waves::get).max().orElse(0)));
            var grouped = new TreeMap<Integer, List<String>>();
            waves.forEach((id, wave) ->
                    grouped.computeIfAbsent(wave, _ -> new ArrayList<>()).add(id));
            var planned = items.keySet().stream()
                    .map(id -> new PlannedItem(
                            id,
                            "办理 " + id,
                            "D_" + id,
                            id + " 局",
                            waves.get(id),
                            Limit.workingDays(5),
                            Limit.workingDays(20),
                            items.get(id),
                            List.of(new Result(id + " 证", "CERTIFICATE")),
                            null,
                            rules(id),
                            List.of()))
                    .toList();
            var submit = List.of("M_FORM", "M_PREMISES");
            var plan = new Plan(
                    "B_HOTEL",
                    1,
                    planned,
                    List.copyOf(grouped.values()),
                    materials(),
                    5,
                    4,
                    submit,
                    submit.size(),
                    Limit.workingDays(10),
                    Limit.workingDays(45),
                    List.of(),
                    form);
            var codes = new LinkedHashMap<String, String>();
            items.keySet().forEach(id -> codes.put(id, "11219981MB9000023X499019900%04d".formatted(codes.size())));
            return new CasePlan(new BundleRef("B_HOTEL", 1, "开办宾馆(证照一体化)"), plan, codes);
        }

        private @Nullable ItemRules rules(String id) {
            if (types.containsKey(id))
                return new ItemRules(types.get(id), "2", true, false, List.of(), null, List.of(), null);
            if (acceptedWithin.containsKey(id)) {
                var limit = new ItemRules.AcceptanceLimit(acceptedWithin.get(id), "示范法 第一条");
                return new ItemRules(
                        "01", "2", !notEntrusted.contains(id), false, List.of(), null, List.of(), null, null, limit);
            }
            return notEntrusted.contains(id) ? NOT_ENTRUSTED : committable ? BY_COMMITMENT : null;
        }

        private List<PlannedMaterial> materials() {
            var first = items.keySet().iterator().next();
            var all = List.copyOf(items.keySet());
            return List.of(
                    material("M_FORM", "申请书", Way.SUBMIT, List.of(), List.of(first)),
                    material("M_PREMISES", "住所证明", Way.SUBMIT, List.of(), all, committable),
                    material("M_ID", "身份证", Way.SHARED, List.of("电子证照库"), all),
                    material("M_LICENCE", "营业执照", Way.PRIOR_RESULT, List.of(first), all.subList(1, all.size())));
        }

        private PlannedMaterial material(String id, String name, Way way, List<String> from, List<String> requestedBy) {
            return material(id, name, way, from, requestedBy, false);
        }

        private PlannedMaterial material(
                String id, String name, Way way, List<String> from, List<String> requestedBy, boolean replaceable) {
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
                    requestedBy,
                    replaceable,
                    null,
                    id.equals("M_PREMISES") || id.equals("M_LICENCE") ? trusted : List.of());
        }
    }
}
