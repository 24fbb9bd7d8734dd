package io.onetrip.cases.notices;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** By mail: to a gateway that turns mail to a telephone's address into short messages, as operators offer. */
@Component
@ConditionalOnProperty(name = "onetrip.notices.channel", havingValue = "smtp")
class SmtpChannel implements NoticeChannel {
    private final MailSender sender;
    private final NoticesProperties.Smtp properties;

    SmtpChannel(MailSender sender, NoticesProperties properties) {
        this.sender = sender;
        this.properties = properties.smtp();
    }

    @Override
    public void send(String phone, String caseNumber, String text) {
        var mail = new SimpleMailMessage();
        mail.setFrom(properties.from());
        mail.setTo(properties.address().replace("{phone}", phone));
        mail.setSubject("办件 " + caseNumber);
        mail.setText(text);
        sender.send(mail);
    }
}
