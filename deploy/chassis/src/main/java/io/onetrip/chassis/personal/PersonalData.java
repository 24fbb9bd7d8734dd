package io.onetrip.chassis.personal;

/** Encrypts identity numbers and telephones before they are stored (个人信息保护法 51). */
public interface PersonalData {
    /** The same text encrypted twice gives two different ciphers. */
    String encrypt(String plain);

    /** @throws IllegalArgumentException when the cipher was altered or made with another key */
    String decrypt(String cipher);

    /** A keyed hash that finds equal texts without decrypting; blanks and case do not count. */
    String searchHash(String plain);
}
