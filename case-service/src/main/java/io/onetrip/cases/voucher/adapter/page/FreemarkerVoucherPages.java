package io.onetrip.cases.voucher.adapter.page;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import io.onetrip.cases.voucher.application.VoucherPages;
import io.onetrip.cases.voucher.domain.Voucher;
import io.onetrip.documents.PageTemplate;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class FreemarkerVoucherPages implements VoucherPages {
    private final PageTemplate template;
    private final String root;
    private final ZoneId zone;

    FreemarkerVoucherPages(@Value("${onetrip.public-address}") String address, Clock clock) throws IOException {
        this.template = new PageTemplate("voucher.ftlh");
        this.root = address.replaceAll("/+$", "");
        this.zone = clock.getZone();
    }

    @Override
    public String write(Voucher voucher, Locale language, String path) {
        var english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        var dates = new Dates(english, zone);
        return template.write(
                Map.of(
                        "voucher",
                        voucher,
                        "english",
                        english,
                        "day",
                        (TemplateMethodModelEx) arguments -> dates.day(argument(arguments)),
                        "moment",
                        (TemplateMethodModelEx) arguments -> dates.moment(argument(arguments))),
                root + path);
    }

    private static TemporalAccessor argument(List<?> arguments) throws TemplateModelException {
        return (TemporalAccessor) DeepUnwrap.unwrap((TemplateModel) arguments.getFirst());
    }

    private record Dates(boolean english, ZoneId zone) {
        private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
        private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

        String day(TemporalAccessor time) {
            var day = time instanceof Instant instant ? LocalDate.ofInstant(instant, zone) : LocalDate.from(time);
            return (english ? ENGLISH : CHINESE).format(day);
        }

        String moment(TemporalAccessor time) {
            return day(time) + " " + TIME.format(Instant.from(time).atZone(zone));
        }
    }
}
