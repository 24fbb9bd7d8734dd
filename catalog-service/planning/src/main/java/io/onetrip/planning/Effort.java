package io.onetrip.planning;

/**
 * What it takes an applicant to get something done.
 *
 * @param materials papers to hand in
 * @param steps times that something is applied for (办事环节)
 * @param trips times of going there: to apply, and to collect what was not issued on the spot (跑动次数)
 * @param days working days from the first application to the last answer, as promised
 */
public record Effort(long materials, long steps, long trips, long days) {

    public static final Effort NONE = new Effort(0, 0, 0, 0);

    public Effort plus(Effort other) {
        return new Effort(materials + other.materials, steps + other.steps, trips + other.trips, days + other.days);
    }
}
