package io.onetrip.chassis.idempotency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.onetrip.chassis.personal.PersonalData;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bodies of answers as they are stored: encrypted where the service has a key for personal data. */
final class AnswerBodies {
    /** No JSON begins so; what was stored in clear by an earlier version is read as it is. */
    private static final byte[] CIPHER = {'v', '1', '.'};

    private final @Nullable PersonalData personalData;

    AnswerBodies(@Nullable PersonalData personalData) {
        this.personalData = personalData;
    }

    byte[] close(byte[] body) {
        return personalData == null
                ? body
                : personalData.encrypt(new String(body, ISO_8859_1)).getBytes(ISO_8859_1);
    }

    byte[] open(byte[] stored) {
        return personalData == null || !isCipher(stored)
                ? stored
                : personalData.decrypt(new String(stored, ISO_8859_1)).getBytes(ISO_8859_1);
    }

    private static boolean isCipher(byte[] stored) {
        return stored.length > CIPHER.length && Arrays.equals(stored, 0, CIPHER.length, CIPHER, 0, CIPHER.length);
    }
}
