package io.onetrip.cases.notices;

/**
 * Sends a notice: by short message, mail or app. The same notice may come twice, when the service ended between sending it
 * and noting that it was sent.
 */
public interface NoticeChannel {
    /** @throws RuntimeException when it was not sent; it comes again later */
    void send(String phone, String caseNumber, String text);
}
