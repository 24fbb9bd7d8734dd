package io.onetrip.documents;

/** As many documents are being set as the service has room for. */
public final class DocumentsBusy extends RuntimeException {
    DocumentsBusy() {
        super("Many documents are being made at this moment. Try again in a few seconds.");
    }
}
