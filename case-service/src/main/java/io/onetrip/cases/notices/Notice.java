package io.onetrip.cases.notices;

/** What is to be sent, to which telephone. */
record Notice(long id, String caseNumber, NoticeKind kind, String phone, String text, int attempts) {
    @Override
    public String toString() {
        return "Notice[%d, %s, %s]".formatted(id, caseNumber, kind);
    }
}
