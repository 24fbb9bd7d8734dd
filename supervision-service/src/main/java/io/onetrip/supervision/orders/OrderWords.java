package io.onetrip.supervision.orders;

import static io.onetrip.supervision.timeline.Sentence.name;

import io.onetrip.supervision.orders.SupervisionOrder.State;
import io.onetrip.supervision.timeline.Sentence;

/** What the time line says of orders. */
final class OrderWords {
    private OrderWords() {}

    static Sentence sentence(SupervisionOrder order, State what) {
        var number = order.number();
        return switch (what) {
            case ISSUED -> issued(order);
            case ANSWERED ->
                new Sentence(
                        "%s已答复督办单 %s。".formatted(whoZh(order), number),
                        "%s answered the supervision order %s.".formatted(whoEn(order), number));
            case SETTLED ->
                new Sentence(
                        "督办单 %s 所督办的事项已办理。".formatted(number),
                        "What the supervision order %s waited for has come.".formatted(number));
            case CLOSED ->
                new Sentence("督办单 %s 已办结。".formatted(number), "The supervision order %s is closed.".formatted(number));
        };
    }

    private static Sentence issued(SupervisionOrder order) {
        var silence = order.silence();
        var item = name(silence.itemId());
        var zh = switch (silence.rule()) {
            case ITEM_LATE -> "未在 %s 前就%s作出决定, 逾期不视为准予";
            case OPINION_LATE -> "未在 %s 前就%s答复意见, 逾期不视为同意";
            case REVIEW_LATE -> "未在 %s 前就不予%s作出联审结论";
        };
        var en = switch (silence.rule()) {
            case ITEM_LATE -> "no decision by %s on %s; silence grants nothing";
            case OPINION_LATE -> "no opinion by %s on %s; silence is no consent";
            case REVIEW_LATE -> "no joint review by %s of the refusal of %s";
        };
        return new Sentence(
                "发出督办单 %s: %s%s。".formatted(order.number(), whoZh(order), zh.formatted(silence.due(), item)),
                "Supervision order %s to %s: %s."
                        .formatted(order.number(), whoEn(order), en.formatted(silence.due(), item)));
    }

    private static String whoZh(SupervisionOrder order) {
        var department = order.silence().department();
        return department == null ? "联审单位" : name(department);
    }

    private static String whoEn(SupervisionOrder order) {
        var department = order.silence().department();
        return department == null ? "the joint review" : name(department);
    }
}
