package io.onetrip.cases.voucher.application;

import io.onetrip.cases.handling.domain.Correction;
import io.onetrip.cases.handling.domain.DueDates;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.voucher.domain.Voucher;
import io.onetrip.cases.voucher.domain.VoucherKind;
import io.onetrip.planning.PlannedMaterial;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case in the words of its vouchers. */
final class SaidOfCase implements Said {
    private final ServiceCase serviceCase;
    private final int serial;

    SaidOfCase(ServiceCase serviceCase, int serial) {
        this.serviceCase = serviceCase;
        this.serial = serial;
    }

    @Override
    public List<Voucher.Item> items() {
        return serviceCase.plan().plan().items().stream()
                .map(item -> new Voucher.Item(
                        item.name(),
                        item.departmentName(),
                        item.rules() == null || item.rules().entrusted()))
                .toList();
    }

    @Override
    public List<Voucher.Material> materials() {
        return serviceCase.progress().papers().handedIn().stream()
                .filter(handedIn -> handedIn.paper() || !handedIn.files().isEmpty() || handedIn.commitment() != null)
                .map(handedIn -> new Voucher.Material(
                        material(handedIn.materialId()),
                        handedIn.paper(),
                        handedIn.files().size(),
                        handedIn.commitment() != null))
                .toList();
    }

    @Override
    public List<Voucher.Wrong> wrong() {
        return notice().map(Correction::wrong).stream()
                .flatMap(List::stream)
                .map(wrong -> new Voucher.Wrong(serviceCase.plan().nameOf(wrong), wrong.reason()))
                .toList();
    }

    @Override
    public Voucher.@Nullable Again again() {
        return notice().map(Correction::earlier)
                .map(Correction::override)
                .map(override -> new Voucher.Again(override.supervisorName(), override.reason()))
                .orElse(null);
    }

    /** Where there were several, the one that the voucher is of. */
    private Optional<Correction> notice() {
        return Optional.ofNullable(serviceCase.progress().correction())
                .map(last -> last.all().get(Math.min(serial, last.all().size()) - 1));
    }

    @Override
    public List<String> missing() {
        return serviceCase.missing().stream().map(this::material).toList();
    }

    @Override
    public Voucher.@Nullable Denial denial() {
        var refusal = serviceCase.progress().refusal();
        return refusal == null
                ? null
                : new Voucher.Denial(refusal.reason(), refusal.legalBasis(), refusal.applyInstead());
    }

    @Override
    public Voucher.@Nullable Promise promise(DueDates dates) {
        var acceptance = serviceCase.progress().acceptance();
        if (acceptance == null) return null;
        return dates.ofCase(serviceCase)
                .map(due -> new Voucher.Promise(
                        acceptance.acceptedAt(), acceptance.deemedAt() != null, due.promise(), due.statute()))
                .orElse(null);
    }

    @Override
    public Voucher.Silence silence() {
        var days = serviceCase.plan().daysToAccept();
        return new Voucher.Silence(
                days,
                serviceCase.plan().plan().items().stream()
                        .filter(item -> item.acceptedByWindow() && item.daysToAccept() == days)
                        .flatMap(item -> SaidOfItem.law(item).stream())
                        .findFirst()
                        .orElse(null));
    }

    @Override
    public List<Voucher.Deferred> deferred() {
        return serviceCase.progress().deferred().stream()
                .map(one -> new Voucher.Deferred(
                        material(one.materialId()), one.by(), one.consequence().zh()))
                .toList();
    }

    @Override
    public List<String> committed() {
        return serviceCase.progress().papers().handedIn().stream()
                .filter(one -> one.everMade() != null)
                .map(one -> material(one.materialId()))
                .toList();
    }

    @Override
    public @Nullable String withdrawn() {
        var withdrawal = serviceCase.progress().withdrawal();
        return withdrawal == null ? null : withdrawal.reason();
    }

    /** Who signs for the organ. */
    @Override
    public String signs(VoucherKind kind) {
        var progress = serviceCase.progress();
        var refusal = progress.refusal();
        var acceptance = progress.acceptance();
        var withdrawal = progress.withdrawal();
        var delivery = progress.delivery();
        var signs = switch (kind) {
            case CORRECTION_NOTICE -> notice().map(Correction::requestedBy).orElse(null);
            case ACCEPTANCE_NOTICE ->
                acceptance == null ? null : acceptance.clerk().name();
            case NON_ACCEPTANCE -> refusal == null ? null : refusal.refusedBy();
            case WITHDRAWAL -> withdrawal == null ? null : withdrawal.clerk().name();
            case HAND_OUT_PROOF -> delivery == null ? null : delivery.clerk().name();
            default -> null;
        };
        return signs == null ? serviceCase.intake().clerk().name() : signs;
    }

    private String material(String id) {
        return serviceCase.plan().material(id).map(PlannedMaterial::name).orElse(id);
    }
}
