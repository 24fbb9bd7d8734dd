package io.onetrip.approval.opinions;

import io.onetrip.approval.opinions.OpinionRequest.Question;
import io.onetrip.approval.opinions.OpinionRequest.Stance;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked of an opinion; texts have at most 2000 characters. */
final class OpinionRequests {
    private static final String STORABLE = "[^\\x00]*";
    private static final int LONG = 2000;

    private OpinionRequests() {}

    @Schema(
            description = "Exactly one of department (an id of the catalogue) and expert (name and institution)."
                    + " The question says all that the other needs: it sees neither form nor materials.")
    record AskRequest(
            @Nullable @Size(min = 1, max = 100) @Pattern(regexp = STORABLE)
            String department,

            @Nullable @Size(min = 1, max = 100) @Pattern(regexp = "[^\\x00]*\\S[^\\x00]*")
            String expert,

            @NotBlank @Size(max = LONG) @Pattern(regexp = STORABLE)
            String question,

            @NotNull LocalDate due) {
        Question said() {
            return new Question(question.strip(), department, expert, due);
        }
    }

    record OpinionAnswerRequest(
            @NotNull Stance stance,

            @NotBlank @Size(max = LONG) @Pattern(regexp = STORABLE)
            String text) {}

    record WithdrawalRequest(
            @NotBlank @Size(max = 500) @Pattern(regexp = STORABLE)
            String reason) {}
}
