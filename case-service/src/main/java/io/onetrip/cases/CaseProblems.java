package io.onetrip.cases;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.INSUFFICIENT_STORAGE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.PRECONDITION_REQUIRED;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import io.onetrip.chassis.problem.Problems;
import io.onetrip.planning.AnswersInvalid;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Answers every refusal of this service with a problem of stable type. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class CaseProblems {

    @ExceptionHandler
    ProblemDetail refused(CaseRefused refused) {
        var problem = problem(refused.reason(), String.valueOf(refused.getMessage()));
        refused.details().forEach(problem::setProperty);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail answersInvalid(AnswersInvalid invalid) {
        var problem = problem(Reason.ANSWERS_INVALID, "情形答案有误, 请按提示修改 (Change the answers named in errors)");
        problem.setProperty("errors", invalid.faults());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException tooLarge) {
        return problem(Reason.FILE_TOO_LARGE, "文件超过大小上限, 请压缩或拆分后重新上传 (Compress the file or split it)");
    }

    private static ProblemDetail problem(Reason reason, String detail) {
        return Problems.of(status(reason), reason, detail);
    }

    private static HttpStatus status(Reason reason) {
        return switch (reason) {
            case CASE_NOT_FOUND, UPLOAD_NOT_FOUND, BUNDLE_NOT_FOUND, VOUCHER_NOT_FOUND, PROMISE_NOT_FOUND -> NOT_FOUND;
            case APPLICATION_DRAFT_NOT_FOUND -> NOT_FOUND;
            case APPLICATION_DRAFT_CHANGED -> PRECONDITION_FAILED;
            case PRECONDITION_MISSING -> PRECONDITION_REQUIRED;
            case BUNDLE_WITHDRAWN -> GONE;
            case OTHER_HALL, OTHER_DEPARTMENT, IDENTITY_UNVERIFIED, NOT_RESPONSIBLE -> FORBIDDEN;
            case TOO_MANY_ATTEMPTS, TOO_MUCH_UPLOADED, TOO_MANY_UPLOADS -> TOO_MANY_REQUESTS;
            case FILE_TYPE_REFUSED -> UNSUPPORTED_MEDIA_TYPE;
            case FILE_TOO_LARGE -> CONTENT_TOO_LARGE;
            case STORAGE_FULL -> INSUFFICIENT_STORAGE;
            case STORAGE_UNAVAILABLE, SCANNER_UNAVAILABLE -> SERVICE_UNAVAILABLE;
            case TOO_MANY_DRAFTS,
                    NOTHING_AWAITED,
                    CASE_CLAIMED,
                    CASE_NOT_RECEIVED,
                    MATERIAL_NOT_AWAITED,
                    COMMITMENT_NOT_MADE,
                    COMMITMENT_DECIDED,
                    UPLOAD_OFFSET_WRONG,
                    UPLOAD_INCOMPLETE,
                    CASE_DEEMED_ACCEPTED,
                    ALREADY_RESPONSIBLE,
                    CASE_ENDED,
                    ALREADY_PASSED_ON,
                    NOT_PASSED_ON,
                    ANSWERS_FINAL,
                    CORRECTION_ALREADY_REQUESTED,
                    CORRECTION_NOT_REQUESTED,
                    CORRECTION_NOT_OVERRIDABLE,
                    CASE_DECIDED,
                    ITEM_NOT_OPEN,
                    ITEM_NOT_STOPPED,
                    ITEM_AWAITS_EARLIER,
                    OUTPUT_NOT_READY,
                    CASE_NOT_CLOSED,
                    ARCHIVE_INCOMPLETE,
                    PACKET_HELD,
                    PACKET_IN_CABINET,
                    PACKET_NOT_IN_CABINET,
                    COLLECTOR_UNKNOWN,
                    SLOT_TAKEN,
                    PACKET_WITH_COURIER,
                    PACKET_NOT_WITH_COURIER,
                    PACKET_NOT_HELD,
                    RESULT_NOT_COLLECTABLE,
                    RESULT_REVOKED -> CONFLICT;
            case CASE_NUMBER_INVALID,
                    REGION_UNKNOWN,
                    ENTRUSTMENT_MISSING,
                    MUST_COME_TO_HALL,
                    NOT_ASKED_FOR,
                    ANSWERS_INVALID,
                    ANSWERS_UNCHANGED,
                    HALL_UNKNOWN,
                    NOT_ACROSS_REGIONS,
                    CLERK_UNKNOWN,
                    NOTHING_TO_DO,
                    APPLICANT_INVALID,
                    IDENTITY_NUMBER_INVALID,
                    CREDIT_CODE_INVALID,
                    TELEPHONE_INVALID,
                    MATERIAL_UNKNOWN,
                    FIELD_UNKNOWN,
                    MATERIAL_TWICE,
                    MATERIAL_MISSING,
                    MATERIAL_NOT_DEFERRABLE,
                    MATERIAL_SHARED,
                    MATERIAL_NOT_REPLACEABLE,
                    STAMP_INVALID,
                    PERIOD_INVALID,
                    DEFERRAL_DAY_INVALID,
                    PROMISE_BROKEN,
                    FORM_INVALID,
                    FORM_INCOMPLETE,
                    PAPERS_TOO_LARGE,
                    FILE_NOT_FOUND,
                    FILE_UNSAFE,
                    FILE_INFECTED,
                    PICKUP_CODE_MISSING,
                    COLLECTOR_NUMBER_MISSING,
                    PICKUP_CODE_WRONG -> UNPROCESSABLE_CONTENT;
        };
    }
}
