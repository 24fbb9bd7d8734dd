package io.onetrip.cases.voucher.domain;

import io.onetrip.cases.hall.NumberSight;
import io.onetrip.cases.remedy.Remedy;
import io.onetrip.workingdays.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one voucher says. Numbers of people are masked already.
 *
 * @param number of the voucher itself
 * @param organ whose special seal it bears (行政许可法 32)
 * @param itemNumber national number of the item that it is of; null of one for the whole case
 * @param receiptNumber null for those who must not see it
 * @param materials handed in until it was given
 * @param wrong what the applicant is told once and completely, with the reasons
 * @param again who allowed a second notice, and why; null of the one that everybody may get
 * @param missing materials of the plan that have not been handed in
 * @param committed materials that the applicant commits to instead of handing them in
 * @param remedy against what it decides
 * @param handInAt the window that took the papers in, and takes in what is to be corrected
 * @param online whether it came without a window, and is corrected so
 * @param withdrawn why the applicant withdrew
 * @param tellBy until when the applicant is told what is missing: of what came online earlier than silence accepts
 * @param silence what the law says of nobody's telling
 */
public record Voucher(
        VoucherKind kind,
        String number,
        Instant issuedAt,
        String organ,
        String caseNumber,
        @Nullable String itemNumber,
        @Nullable String receiptNumber,
        String bundleName,
        Person applicant,
        @Nullable Agent agent,
        Instant receivedAt,
        List<Item> items,
        List<Material> materials,
        List<Wrong> wrong,
        @Nullable Again again,
        List<String> missing,
        @Nullable LocalDate tellBy,
        Silence silence,
        @Nullable Promise promise,
        @Nullable Denial denial,
        Remedy remedy,
        String handInAt,
        boolean online,
        @Nullable String withdrawn,
        List<Deferred> deferred,
        List<String> committed,
        List<HandOut> handOuts,
        String clerkName) {

    public Voucher {
        items = List.copyOf(items);
        materials = List.copyOf(materials);
        wrong = List.copyOf(wrong);
        missing = List.copyOf(missing);
        deferred = List.copyOf(deferred);
        committed = List.copyOf(committed);
        handOuts = List.copyOf(handOuts);
    }

    /** Without the numbers that somebody must not see (背对背编号对账). */
    public Voucher seenBy(NumberSight sight) {
        return new Voucher(
                kind,
                number,
                issuedAt,
                organ,
                caseNumber,
                itemNumber,
                sight.receipt() ? receiptNumber : null,
                bundleName,
                applicant,
                agent,
                receivedAt,
                items,
                materials,
                wrong,
                again,
                missing,
                tellBy,
                silence,
                promise,
                denial,
                remedy,
                handInAt,
                online,
                withdrawn,
                deferred,
                committed,
                sight.output()
                        ? handOuts
                        : handOuts.stream().map(HandOut::withoutNumber).toList(),
                clerkName);
    }

    public record Person(String name, String identity, String phone) {}

    /**
     * Who applies for the applicant; of one whose letter is neither seen nor filed, none is known.
     *
     * @param letterSeen the letter of entrustment, on paper by the clerk
     * @param letterFiled its file was taken in
     */
    public record Agent(String name, String identity, String phone, boolean letterSeen, boolean letterFiled) {}

    /** @param entrusted whether the window accepts it; else its department does, within its own days */
    public record Item(String name, String departmentName, boolean entrusted) {}

    /** @param files how many came as files */
    public record Material(String name, boolean paper, int files, boolean committed) {}

    /** What follows after acceptance: until when, and what becomes of its items if it does not come. */
    public record Deferred(String name, LocalDate by, String consequence) {}

    /** A notice that follows another, for which a supervisor answers (行政许可法 72(4)). */
    public record Again(String supervisor, String reason) {}

    /**
     * When saying nothing is acceptance.
     *
     * @param days working days from the day the papers came in; 0 is on the spot
     * @param law that gives the days; null where the general one holds (行政许可法 32(1)(4))
     */
    public record Silence(int days, @Nullable String law) {}

    public record Wrong(String name, String reason) {}

    /** Until when the whole case is answered: as promised, and by law. */
    public record Promise(Instant acceptedAt, boolean deemed, Deadline promised, Deadline statutory) {}

    public record Denial(
            String reason, String legalBasis, @Nullable String applyInstead) {}

    /**
     * Who took what, from whom, and when.
     *
     * @param number null for those who must not see it
     */
    public record HandOut(
            @Nullable String number,
            Instant at,
            String clerkName,
            String collectorName,
            @Nullable String collectorIdentity,
            String check,
            List<Result> results) {
        public HandOut {
            results = List.copyOf(results);
        }

        HandOut withoutNumber() {
            return new HandOut(null, at, clerkName, collectorName, collectorIdentity, check, results);
        }
    }

    /**
     * @param number of the result, or of the decision to refuse or not to accept; null where the item was closed
     * @param withheld it was revoked before it was handed out, and stayed here
     */
    public record Result(
            String itemName,
            boolean granted,
            String name,
            @Nullable String number,
            boolean withheld) {}
}
