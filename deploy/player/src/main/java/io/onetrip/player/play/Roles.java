package io.onetrip.player.play;

import io.onetrip.player.http.Account;
import java.util.List;
import java.util.function.Function;

/**
 * Who plays.
 *
 * @param departments the system of a department, by its id
 */
public record Roles(Account editor, List<Hall> halls, Account supervisor, Function<String, Account> departments) {
    /** The two windows of one hall. */
    public record Hall(Account intake, Account output) {}

    Hall hall(int turn) {
        return halls.get(turn % halls.size());
    }
}
