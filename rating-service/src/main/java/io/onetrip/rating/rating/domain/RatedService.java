package io.onetrip.rating.rating.domain;

/**
 * What is rated.
 *
 * @param occasion number of the service within its case, from 1; one rating each (一事一评)
 * @param applicant masked name: the rater's data are secret (GB/T 39734 4)
 */
public record RatedService(String caseNumber, int occasion, String bundleName, String hall, String applicant) {}
