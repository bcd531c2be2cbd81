package org.supplierescalation.evidence.tika;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;
import org.supplierescalation.evidence.FileContent;

@Component
class TikaFileContent implements FileContent {

  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

  @Override
  public String mediaType(byte[] content) {
    try {
      return types
          .detect(new ByteArrayInputStream(content), new Metadata())
          .getBaseType()
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
