package io.onetrip.cases.voucher.domain;

import io.onetrip.cases.numbering.CaseNumber;
import java.util.Optional;

/** What vouchers said when they were given, with all numbers. */
public interface GivenVouchers {
    /** Empty of one that was given before they were kept. */
    Optional<Voucher> find(CaseNumber number, IssuedVoucher issued);

    /** One that is kept already stays as it is. */
    void add(CaseNumber number, IssuedVoucher issued, Voucher voucher);
}
