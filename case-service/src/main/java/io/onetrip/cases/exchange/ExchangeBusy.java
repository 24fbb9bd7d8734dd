package io.onetrip.cases.exchange;

/** An export of the account is being written. */
final class ExchangeBusy extends RuntimeException {
    ExchangeBusy() {
        super("您的上一次导出还没有结束, 请等它完成后再导出 (Your last export is still being written: wait for its end)");
    }
}
