package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.chassis.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers every refusal of this service with a problem of stable type. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ApprovalProblems {

    @ExceptionHandler
    ProblemDetail refused(ApprovalRefused refused) {
        return problem(refused);
    }

    public static ProblemDetail problem(ApprovalRefused refused) {
        return Problems.of(status(refused.reason()), refused.reason(), String.valueOf(refused.getMessage()));
    }

    private static HttpStatus status(Reason reason) {
        return switch (reason) {
            case TASK_NOT_FOUND, COMMITMENT_NOT_FOUND, WEBHOOK_NOT_FOUND, DELIVERY_NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FILING_NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FILING_NOT_YOURS, DUTIES_SEPARATED -> HttpStatus.FORBIDDEN;
            case REFUSAL_UNDER_REVIEW, FILING_CHANGED, POSTS_CHANGED -> HttpStatus.CONFLICT;
            case HANDLER_MISSING, REASON_OVERRULED, CONDITIONS_INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case SUSPENSION_NOT_FOUND -> HttpStatus.NOT_FOUND;
            case TASK_SUSPENDED, SUSPENSION_CLOSED, LIMIT_EXTENDED, EXTENSION_TOO_LATE, STEP_NOT_NEXT ->
                HttpStatus.CONFLICT;
            case SUSPENSION_NOT_ALLOWED, SUSPENSION_END_INVALID, NOT_JOINT, AUTHORITY_INVALID ->
                HttpStatus.UNPROCESSABLE_CONTENT;
            case OTHER_DEPARTMENT -> HttpStatus.FORBIDDEN;
            case INSPECTION_NOT_FOUND -> HttpStatus.NOT_FOUND;
            case INSPECTION_NOT_YOURS -> HttpStatus.FORBIDDEN;
            case INSPECTION_OFFICERS_INVALID, INSPECTION_DAY_INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case INSPECTION_UNWRITTEN, INSPECTION_SIGNED, INSPECTION_OVER, INSPECTION_CHANGED, INSPECTION_OPEN ->
                HttpStatus.CONFLICT;
            case OPINION_NOT_FOUND -> HttpStatus.NOT_FOUND;
            case OPINION_ADDRESSEE_INVALID, OPINION_DUE_INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case OPINION_OVER -> HttpStatus.CONFLICT;
            case POST_NOT_FOUND -> HttpStatus.NOT_FOUND;
            case POSTS_INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case COMMENT_NOT_FOUND -> HttpStatus.NOT_FOUND;
            case COMMENT_NOT_YOURS -> HttpStatus.FORBIDDEN;
            case COMMENT_SUBJECT_UNKNOWN, COMMENT_EMPTY -> HttpStatus.UNPROCESSABLE_CONTENT;
            case COMMENT_STRUCK -> HttpStatus.CONFLICT;
            case TASK_NOT_CLAIMED, COLLEAGUE_HAS_IT -> HttpStatus.CONFLICT;
            case COLLEAGUE_UNKNOWN -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TASK_CLAIMED_BY_OTHER, TASK_DECIDED, TASK_NOT_GRANTED, TASK_CLOSED, WEBHOOK_EXISTS ->
                HttpStatus.CONFLICT;
            case COMMITMENT_NOT_DUE, COMMITMENT_VERIFIED, RECTIFICATION_RUNNING -> HttpStatus.CONFLICT;
            case RECTIFY_DAY_INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case ACCEPTANCE_PENDING,
                    ACCEPTANCE_ENTRUSTED,
                    ITEM_ACCEPTED,
                    ITEM_DEEMED_ACCEPTED,
                    CORRECTION_ALREADY_REQUESTED,
                    CORRECTION_AWAITED,
                    CORRECTION_NOT_OVERRIDABLE -> HttpStatus.CONFLICT;
            case CORRECTION_SUBJECT_UNKNOWN -> HttpStatus.UNPROCESSABLE_CONTENT;
            case REASON_MISSING, RESULT_UNKNOWN, RESULT_NUMBER_INVALID, WEBHOOK_ADDRESS_REFUSED ->
                HttpStatus.UNPROCESSABLE_CONTENT;
            case SHEET_NOT_FOUND -> HttpStatus.NOT_FOUND;
            case SHEET_UNREADABLE, SHEET_ROW_INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case LICENCE_NOT_FOUND, SEAL_NOT_FOUND -> HttpStatus.NOT_FOUND;
            case LICENCE_ISSUED, LICENCE_NOT_ISSUED, LICENCE_REVOKED, SEAL_IN_USE, SEAL_WITHDRAWN, SEAL_KEPT_BY_OTHER ->
                HttpStatus.CONFLICT;
            case LICENCE_NUMBER_DIFFERS, LICENCE_DETAILS_INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case SIGNING_UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
