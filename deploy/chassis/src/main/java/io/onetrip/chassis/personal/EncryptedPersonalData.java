package io.onetrip.chassis.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/** AES-256-GCM for what is read back, HMAC-SHA-256 for what is searched, each with a key of its own. */
final class EncryptedPersonalData implements PersonalData {
    private static final String VERSION = "v1.";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private final SecureRandom random = new SecureRandom();
    private final SecretKey encryption;
    private final SecretKey search;

    EncryptedPersonalData(byte[] master) {
        if (master.length != 32) {
            throw new IllegalArgumentException("onetrip.personal-data-key must be 32 bytes in Base64");
        }
        encryption = derive(master, "AES", "onetrip personal data encryption");
        search = derive(master, "HmacSHA256", "onetrip personal data search");
    }

    @Override
    public String encrypt(String plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(UTF_8));
        var bytes = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
        return VERSION + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    @Override
    public String decrypt(String cipher) {
        if (!cipher.startsWith(VERSION)) {
            throw new IllegalArgumentException("Not a cipher of this version");
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cipher.substring(VERSION.length())));
        if (bytes.remaining() < NONCE_BYTES + TAG_BITS / 8) {
            throw new IllegalArgumentException("The cipher was cut short");
        }
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var sealed = new byte[bytes.remaining()];
        bytes.get(sealed);
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, sealed), UTF_8);
    }

    @Override
    public String searchHash(String plain) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(search);
            var normal = plain.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            return HexFormat.of().formatHex(mac.doFinal(normal.getBytes(UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException altered) {
            throw new IllegalArgumentException("The cipher was altered or made with another key", altered);
        }
    }

    private static SecretKey derive(byte[] master, String algorithm, String purpose) {
        try {
            var parameters = HKDFParameterSpec.ofExtract().addIKM(master).thenExpand(purpose.getBytes(UTF_8), 32);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
