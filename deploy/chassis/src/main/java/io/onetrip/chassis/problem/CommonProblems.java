package io.onetrip.chassis.problem;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what no service answers itself; asked last. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class CommonProblems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(CommonProblems.class);

    /** character_not_in_repertoire in texts, untranslatable_character in JSON. */
    private static final Set<String> NUL = Set.of("22021", "22P05");

    private static final Set<String> NO_SUCH_DAY = Set.of("22007", "22008", "22009");

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException denied) {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null || caller instanceof AnonymousAuthenticationToken
                ? Refusals.unauthorized()
                : Refusals.forbidden();
    }

    @ExceptionHandler
    ProblemDetail changedMeanwhile(ConcurrencyFailureException failure) {
        LOG.info("Refused for concurrency: {}", failure.getMessage());
        return Refusals.changedMeanwhile();
    }

    @ExceptionHandler
    ProblemDetail duplicate(DuplicateKeyException failure) {
        LOG.info("Refused as duplicate: {}", failure.getMessage());
        return Refusals.alreadyExists();
    }

    /** PostgreSQL takes every character but one, and every day but those of years that are too far away. */
    @ExceptionHandler
    ProblemDetail unstorable(DataIntegrityViolationException failure) {
        var state = failure.getMostSpecificCause() instanceof SQLException cause
                ? Objects.requireNonNullElse(cause.getSQLState(), "")
                : "";
        if (NUL.contains(state)) return InvalidRequests.fault("", StorableText.ADVICE);
        return NO_SUCH_DAY.contains(state)
                ? InvalidRequests.fault("", "names a day of a year that is too far away; choose another")
                : unexpected(failure);
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ProblemDetail unavailable(Exception failure) {
        LOG.error("The database does not answer", failure);
        return Refusals.unavailable();
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception failure) {
        LOG.error("Unexpected failure", failure);
        return Refusals.unexpected();
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = invalid.getFieldErrors().stream()
                .map(error -> new FieldFault(error.getField(), String.valueOf(error.getDefaultMessage())));
        var whole = invalid.getGlobalErrors().stream()
                .map(error -> new FieldFault("", String.valueOf(error.getDefaultMessage())));
        return invalid(Stream.concat(fields, whole).toList(), headers);
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var faults = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error ->
                                new FieldFault(fieldOf(result, error), String.valueOf(error.getDefaultMessage()))))
                .toList();
        return invalid(faults, headers);
    }

    /** A filter's own field rather than the filter; with the row's number, from 0, where rows were sent. */
    private static String fieldOf(ParameterValidationResult result, MessageSourceResolvable error) {
        var parameter = String.valueOf(result.getMethodParameter().getParameterName());
        if (!(error instanceof FieldError field)) {
            return parameter;
        }
        return result.getContainerIndex() == null
                ? field.getField()
                : parameter + "[" + result.getContainerIndex() + "]." + field.getField();
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return invalid(UnreadableBody.faults(unreadable), headers);
    }

    /** A parameter in the address that is no number, no day, no word of those that are offered. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        return invalid(List.of(new FieldFault(name, "must be " + Expected.of(mismatch.getRequiredType()))), headers);
    }

    private ResponseEntity<Object> invalid(List<FieldFault> faults, HttpHeaders headers) {
        return new ResponseEntity<>(InvalidRequests.of(faults), headers, HttpStatus.BAD_REQUEST);
    }

    /** What Spring MVC refuses by itself: its status is right, its type is given here. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            LOG.error("Unexpected failure", failure);
        }
        var problem = StatusProblems.of(HttpStatus.valueOf(status.value()));
        if (body instanceof ProblemDetail told && status.is4xxClientError() && told.getDetail() != null) {
            problem.setDetail(told.getDetail());
        }
        if (request instanceof org.springframework.web.context.request.ServletWebRequest web) {
            problem.setInstance(URI.create(web.getRequest().getRequestURI()));
        }
        return new ResponseEntity<>(problem, headers, status);
    }
}
