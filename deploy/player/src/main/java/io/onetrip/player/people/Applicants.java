package io.onetrip.player.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Invents applicants: plausible, different from each other, and with numbers that pass their checks. */
public final class Applicants {
    private static final String[] DIVISIONS = {"110105", "220102", "310104", "330106", "440305", "510107", "610113"};
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉萍红玲建文";
    private static final String[] TRADES = {"商贸", "餐饮管理", "科技", "物流", "酒店管理", "文化传播", "建设工程"};

    private final RandomGenerator random = new Random(); // many threads may ask

    /** As the intake window types it in. */
    public Map<String, Object> next(boolean organisation) {
        var division = DIVISIONS[random.nextInt(DIVISIONS.length)];
        var applicant = new LinkedHashMap<String, Object>();
        if (organisation) {
            applicant.put("kind", "ORGANIZATION");
            applicant.put("name", given() + given() + TRADES[random.nextInt(TRADES.length)] + "有限公司");
            applicant.put("creditCode", CreditCodes.next(division, random));
            applicant.put("contactName", person());
        } else {
            applicant.put("kind", "PERSON");
            applicant.put("name", person());
            applicant.put("idNumber", IdentityNumbers.next(division, random));
        }
        applicant.put("phone", "13" + random.nextInt(10) + "%08d".formatted(random.nextInt(100_000_000)));
        return applicant;
    }

    private String person() {
        return SURNAMES.charAt(random.nextInt(SURNAMES.length())) + given() + (random.nextBoolean() ? given() : "");
    }

    private String given() {
        return String.valueOf(GIVEN.charAt(random.nextInt(GIVEN.length())));
    }
}
