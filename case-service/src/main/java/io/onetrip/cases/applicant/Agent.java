package io.onetrip.cases.applicant;

/** Who applies on the applicant's behalf (行政许可法 29). */
public record Agent(String name, CitizenIdNumber idNumber, Telephone phone) {
    @Override
    public String toString() {
        return "Agent[masked]";
    }
}
