package io.onetrip.cases.voucher.domain;

import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.domain.Packet;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A voucher that a case has.
 *
 * @param item of which its department issued it; null of those for the whole case
 * @param serial among those of its kind, from 1: a second notice of what to correct, which has to be allowed, is the second
 */
public record IssuedVoucher(VoucherKind kind, @Nullable ItemCase item, int serial, Instant at) {

    /** Of this case and its items, in the order of time. */
    public static List<IssuedVoucher> of(ServiceCase serviceCase, Packet packet) {
        var ofCase =
                Stream.of(VoucherKind.values()).flatMap(kind -> numbered(kind, kind.issuedAt(serviceCase, packet)));
        var ofItems = serviceCase.items().all().stream().flatMap(item -> new ItemVouchers(item).all());
        return Stream.concat(ofCase, ofItems)
                .sorted(Comparator.comparing(IssuedVoucher::at))
                .toList();
    }

    private static Stream<IssuedVoucher> numbered(VoucherKind kind, List<Instant> issued) {
        return IntStream.range(0, issued.size())
                .mapToObj(place -> new IssuedVoucher(kind, null, place + 1, issued.get(place)));
    }

    /** As it stands in an address: {@code acceptance-notice}, {@code correction-notice-2}, {@code licence-refusal-I_HOTEL_PERMIT}. */
    public String slug() {
        return kind.slug() + (item == null ? "" : "-" + item.id()) + (serial == 1 ? "" : "-" + serial);
    }

    /** Of a case by its number, of an item by its national one. */
    public String number(ServiceCase serviceCase) {
        var subject =
                item == null ? serviceCase.number().value() : item.number().value();
        return kind.numberOf(subject) + (serial == 1 ? "" : serial);
    }
}
