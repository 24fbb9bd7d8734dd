package io.onetrip.cases.exchange;

/** The tables that are exchanged, and by what moment of an item their rows belong to a period. */
enum ExchangeTable {
    accept(new AcceptTable(), Moment.ACCEPTED),
    process(new ProcessTable(), Moment.ENDED),
    special_procedure(new SpecialProcedureTable(), Moment.ENDED),
    material(new MaterialTable(), Moment.ACCEPTED),
    result(new ResultTable(), Moment.ENDED);

    private final Table<?> table;
    private final Moment moment;

    ExchangeTable(Table<?> table, Moment moment) {
        this.table = table;
        this.moment = moment;
    }

    /** When an item was accepted, or answered, as the case service heard of it. */
    enum Moment {
        ACCEPTED("accept_at"),
        ENDED("end_at");

        private final String column;

        Moment(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    Table<?> table() {
        return table;
    }

    Moment moment() {
        return moment;
    }
}
