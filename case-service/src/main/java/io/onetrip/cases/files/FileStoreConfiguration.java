package io.onetrip.cases.files;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses by configuration: folder or S3, clamd or no scanner. */
@Configuration(proxyBeanMethods = false)
class FileStoreConfiguration {
    @Bean
    FileStore fileStore(FilesProperties properties) {
        var s3 = properties.s3();
        return s3 == null ? new FolderFileStore(properties.directory()) : S3FileStore.of(s3);
    }

    @Bean
    VirusScanner virusScanner(FilesProperties properties) {
        var scanner = properties.scanner();
        return scanner.enabled() ? new ClamdScanner(scanner) : _ -> Optional.empty();
    }
}
