package org.supplierescalation.letter.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * A detached CMS signature as PAdES wants it (ETSI EN 319 142-1, 6.3): with the certificate among
 * the signed attributes (RFC 5035), and the time in the PDF instead of there.
 */
class CadesSignature implements SignatureInterface {

  private final SigningCertificate certificate;

  CadesSignature(SigningCertificate certificate) {
    this.certificate = certificate;
  }

  @Override
  public byte[] sign(InputStream content) throws IOException {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(signedAttributes())
              .build(signer(), certificate.own()));
      generator.addCertificates(new JcaCertStore(certificate.chain()));
      return generator
          .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
          .getEncoded();
    } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
      throw new IOException("the certificate does not sign", e);
    }
  }

  private ContentSigner signer() throws OperatorCreationException {
    String family = certificate.key().getAlgorithm();
    return new JcaContentSignerBuilder("SHA256with" + (family.equals("EC") ? "ECDSA" : family))
        .build(certificate.key());
  }

  private CMSAttributeTableGenerator signedAttributes()
      throws GeneralSecurityException, CertificateEncodingException {
    byte[] fingerprint =
        MessageDigest.getInstance("SHA-256").digest(certificate.own().getEncoded());
    ASN1EncodableVector own = new ASN1EncodableVector();
    own.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(new ESSCertIDv2(fingerprint)))));
    DefaultSignedAttributeTableGenerator usual =
        new DefaultSignedAttributeTableGenerator(new AttributeTable(own));
    return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
  }
}
