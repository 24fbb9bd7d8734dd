package io.onetrip.chassis.inbox;

import io.onetrip.chassis.event.EventJson;
import io.onetrip.chassis.event.WireEvent;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads back an event that was kept in a table. */
final class WireRows {
    private WireRows() {}

    static Arrival read(ResultSet row, EventJson json) throws SQLException {
        var wire = new WireEvent(
                row.getString("topic"),
                row.getString("key"),
                json.readHeaders(row.getString("headers")),
                row.getBytes("payload"));
        return new Arrival(wire, row.getString("place"));
    }
}
