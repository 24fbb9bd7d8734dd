package io.onetrip.chassis.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EncryptedPersonalDataTest {
    private static final String PLAIN = "11010119900307851X";
    private final PersonalData data = new EncryptedPersonalData(new byte[32]);

    @Test
    void readsBackWhatItWroteAndWritesItAnewEachTime() {
        var first = data.encrypt(PLAIN);
        assertThat(data.decrypt(first)).isEqualTo(PLAIN);
        assertThat(data.encrypt(PLAIN)).isNotEqualTo(first);
        assertThat(data.decrypt(data.encrypt("王小明 宾馆"))).isEqualTo("王小明 宾馆");
    }

    @Test
    void refusesWhatWasAlteredOrCut() {
        var cipher = data.encrypt(PLAIN);
        var altered = cipher.substring(0, 20) + (cipher.charAt(20) == 'A' ? 'B' : 'A') + cipher.substring(21);
        assertThatIllegalArgumentException().isThrownBy(() -> data.decrypt(altered));
        assertThatIllegalArgumentException().isThrownBy(() -> data.decrypt(cipher.substring(0, 12)));
        assertThatIllegalArgumentException().isThrownBy(() -> data.decrypt(PLAIN));
    }

    @Test
    void refusesAnotherKey() {
        var other = new byte[32];
        other[0] = 1;
        var cipher = new EncryptedPersonalData(other).encrypt(PLAIN);
        assertThatIllegalArgumentException().isThrownBy(() -> data.decrypt(cipher));
        assertThatIllegalArgumentException().isThrownBy(() -> new EncryptedPersonalData(new byte[16]));
    }

    @Test
    void findsEqualTextsByHash() {
        assertThat(data.searchHash(" 11010119900307851x ")).isEqualTo(data.searchHash(PLAIN));
        assertThat(data.searchHash(PLAIN)).doesNotContain("1101").hasSize(64);
        assertThat(data.searchHash("110101199003078511")).isNotEqualTo(data.searchHash(PLAIN));
    }
}
