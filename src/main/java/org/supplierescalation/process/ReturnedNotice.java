package org.supplierescalation.process;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.letter.Carrier;
import org.supplierescalation.notice.PostNotice;
import org.supplierescalation.notice.ReceiptChannel;
import org.supplierescalation.notice.ReceiptEvidence;
import org.supplierescalation.notice.RecordReceipt;

/**
 * A default notice that came back and reached the supplier another way. When the ladder waits for
 * exactly that, its task gets the answer and the case goes on; else it is put on file.
 */
@Component
class ReturnedNotice {

  private final OpenSteps steps;
  private final PostNotice postNotice;
  private final RecordReceipt recordReceipt;

  ReturnedNotice(OpenSteps steps, PostNotice postNotice, RecordReceipt recordReceipt) {
    this.steps = steps;
    this.postNotice = postNotice;
    this.recordReceipt = recordReceipt;
  }

  /**
   * @param name of a carrier that is not in the list, may be empty
   */
  void posted(
      CaseReference reference,
      Carrier carrier,
      String name,
      String number,
      LocalDate on,
      String by) {
    Map<String, Object> form =
        Map.of(
            "carrier",
            carrier.name(),
            "otherCarrier",
            name,
            "trackingNumber",
            number,
            "postedOn",
            on.toString());
    if (!steps.complete(reference, "UserTask_PostNotice", by, form)) {
      postNotice.post(reference, carrier.named(name), number, on, by);
    }
  }

  void received(
      CaseReference reference,
      LocalDate on,
      ReceiptChannel channel,
      ReceiptEvidence evidence,
      String proof,
      String by) {
    Map<String, Object> form =
        Map.of(
            "receivedOn",
            on.toString(),
            "receiptChannel",
            channel.name(),
            "receiptEvidence",
            evidence.name(),
            "receiptProofText",
            proof);
    if (!steps.complete(reference, "UserTask_ProveReceipt", by, form)
        && !steps.complete(reference, "UserTask_AwaitReceipt", by, form)) {
      recordReceipt.record(reference, on, null, channel, evidence, proof, by);
    }
  }
}
