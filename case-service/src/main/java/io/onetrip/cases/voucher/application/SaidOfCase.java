package io.onetrip.cases.voucher.application;

import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.domain.Packet;
import io.onetrip.cases.voucher.domain.Voucher;
import io.onetrip.cases.voucher.domain.VoucherKind;
import io.onetrip.chassis.personal.Mask;
import io.onetrip.planning.PlannedMaterial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case in the words of its vouchers; numbers of people are masked as everywhere else. */
final class SaidOfCase {
    private final ServiceCase serviceCase;

    SaidOfCase(ServiceCase serviceCase) {
        this.serviceCase = serviceCase;
    }

    Voucher.Person applicant() {
        var applicant = serviceCase.intake().applicant();
        var identity =
                applicant.kind() == ApplicantKind.PERSON ? Mask.idNumber(applicant.identity()) : applicant.identity();
        return new Voucher.Person(
                applicant.name(), identity, Mask.phone(applicant.phone().value()));
    }

    Voucher.@Nullable Person agent() {
        var agent = serviceCase.intake().agent();
        return agent == null
                ? null
                : new Voucher.Person(
                        agent.name(),
                        Mask.idNumber(agent.idNumber().value()),
                        Mask.phone(agent.phone().value()));
    }

    List<Voucher.Item> items() {
        return serviceCase.plan().plan().items().stream()
                .map(item -> new Voucher.Item(
                        item.name(),
                        item.departmentName(),
                        item.rules() == null || item.rules().entrusted()))
                .toList();
    }

    List<Voucher.Material> materials() {
        return serviceCase.progress().papers().handedIn().stream()
                .filter(handedIn -> handedIn.paper() || !handedIn.files().isEmpty() || handedIn.commitment() != null)
                .map(handedIn -> new Voucher.Material(
                        material(handedIn.materialId()),
                        handedIn.paper(),
                        handedIn.files().size(),
                        handedIn.commitment() != null))
                .toList();
    }

    List<Voucher.Wrong> wrong() {
        var correction = serviceCase.progress().correction();
        if (correction == null) return List.of();
        return correction.wrong().stream()
                .map(wrong -> new Voucher.Wrong(serviceCase.plan().nameOf(wrong), wrong.reason()))
                .toList();
    }

    Voucher.@Nullable Again again() {
        var correction = serviceCase.progress().correction();
        var earlier = correction == null ? null : correction.earlier();
        var override = earlier == null ? null : earlier.override();
        return override == null ? null : new Voucher.Again(override.supervisorName(), override.reason());
    }

    List<String> missing() {
        return serviceCase.missing().stream().map(this::material).toList();
    }

    Voucher.@Nullable Denial denial() {
        var refusal = serviceCase.progress().refusal();
        return refusal == null
                ? null
                : new Voucher.Denial(refusal.reason(), refusal.legalBasis(), refusal.applyInstead());
    }

    List<Voucher.Deferred> deferred() {
        return serviceCase.progress().deferred().stream()
                .map(one -> new Voucher.Deferred(
                        material(one.materialId()), one.by(), one.consequence().zh()))
                .toList();
    }

    List<String> committed() {
        return serviceCase.progress().papers().handedIn().stream()
                .filter(one -> one.commitment() != null)
                .map(one -> material(one.materialId()))
                .toList();
    }

    @Nullable
    String withdrawn() {
        var withdrawal = serviceCase.progress().withdrawal();
        return withdrawal == null ? null : withdrawal.reason();
    }

    /** Who signs for the organ. */
    String clerkOf(VoucherKind kind, Packet packet) {
        var progress = serviceCase.progress();
        var correction = progress.correction();
        var refusal = progress.refusal();
        var acceptance = progress.acceptance();
        var withdrawal = progress.withdrawal();
        var delivery = progress.delivery();
        var signs = switch (kind) {
            case RECEIPT, COMMITMENT_LETTER -> null;
            case CORRECTION_NOTICE -> correction == null ? null : correction.requestedBy();
            case ACCEPTANCE_NOTICE ->
                acceptance == null ? null : acceptance.clerk().name();
            case NON_ACCEPTANCE -> refusal == null ? null : refusal.refusedBy();
            case WITHDRAWAL -> withdrawal == null ? null : withdrawal.clerk().name();
            case HAND_OUT_PROOF -> delivery == null ? null : delivery.clerk().name();
        };
        return signs == null ? serviceCase.intake().clerk().name() : signs;
    }

    private String material(String id) {
        return serviceCase.plan().material(id).map(PlannedMaterial::name).orElse(id);
    }
}
