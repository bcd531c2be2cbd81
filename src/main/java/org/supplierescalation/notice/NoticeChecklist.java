package org.supplierescalation.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermCalculator;
import org.supplierescalation.term.TermSpan;

/**
 * What a valid default notice needs (law.md 1.4, seventeen items). Items 1, 4, 5, 6, 8, 9 and 17
 * block; the rest warns. Items 3 and 13 stand in the letter's own text, which a test reads.
 */
class NoticeChecklist {

  private static final LocalDate BOOK_5 = LocalDate.of(2023, 1, 1);

  private final List<NoticeFinding> findings = new ArrayList<>();

  static List<NoticeFinding> findings(
      NoticeDraft draft, Contract contract, List<Breach> breaches, boolean spokenBefore) {
    NoticeChecklist checklist = new NoticeChecklist();
    checklist.parties(contract, draft);
    checklist.breaches(contract, breaches, draft.text());
    checklist.demand(draft, contract);
    checklist.advised(draft, contract, breaches, spokenBefore);
    return List.copyOf(checklist.findings);
  }

  private void parties(Contract contract, NoticeDraft draft) {
    Supplier supplier = contract.supplier();
    blocksIf(
        anyBlank(
            supplier.name(),
            supplier.legalForm(),
            supplier.registration(),
            supplier.seat(),
            supplier.postalAddress(),
            supplier.noticeEmail()),
        1,
        "De gegevens van de leverancier zijn niet compleet: naam, rechtsvorm, inschrijvingsnummer, zetel,"
            + " postadres en e-mailadres. Vul ze aan in het register.");
    warnsIf(draft.text().signatory().isBlank(), 2, "Noem wie ondertekent en in welke functie.");
    blocksIf(
        contract.title().isBlank()
            || contract.number().isBlank()
            || (contract.sla().isBlank() && contract.commitments().isEmpty()),
        4,
        "De overeenkomst is niet duidelijk: titel, nummer en de SLA of het artikel. Vul het register aan.");
  }

  private void breaches(Contract contract, List<Breach> breaches, NoticeText text) {
    blocksIf(
        breaches.isEmpty()
            || (text.obligation().isBlank()
                && breaches.stream().anyMatch(b -> b.commitment().isBlank())),
        5,
        "Vul in welke afspraak de leverancier niet nakomt, met het artikel.");
    blocksIf(
        breaches.isEmpty()
            || breaches.stream().anyMatch(b -> b.fact().isBlank())
            || (text.facts().isBlank() && breaches.stream().anyMatch(b -> b.effect().isBlank())),
        6,
        "Vul de feiten aan: datum, meldingsnummer of meting, en wie er last van heeft.");
  }

  private void demand(NoticeDraft draft, Contract contract) {
    blocksIf(
        anyBlank(draft.text().demand(), draft.text().acceptanceTest()),
        8,
        "Vul in welk resultaat u verlangt, en hoe u vaststelt dat het er is.");
    Integer least = contract.noticeMinDays();
    blocksIf(
        isNonsense(draft.term().length()),
        9,
        "Geef een termijn van 1 tot en met 365 kalenderdagen, of van 1 tot en met %d uur."
            .formatted(TermCalculator.MOST_HOURS));
    blocksIf(
        least != null && draft.term().length().compareTo(TermSpan.days(least)) < 0,
        9,
        "De termijn is korter dan het contract toelaat: ten minste %s."
            .formatted(TermSpan.days(least == null ? 1 : least).inWords()));
    blocksIf(draft.method() == null, 17, "Kies hoe de brief wordt verzonden.");
  }

  private void advised(
      NoticeDraft draft, Contract contract, List<Breach> breaches, boolean spokenBefore) {
    NoticeText text = draft.text();
    warnsIf(!spokenBefore, 7, "In het dossier staat geen eerder contact met de leverancier.");
    warnsIf(
        draft.term().replyWorkingDays() == null,
        10,
        "De brief vraagt geen herstelplan op korte termijn. Dat mag, maar zo'n plan zegt vroeg of nakoming"
            + " te verwachten is.");
    warnsIf(!text.consequences(), 11, "De brief noemt de gevolgen van niet nakomen niet.");
    warnsIf(text.damage().isBlank(), 12, "De schade tot nu toe is niet beschreven.");
    warnsIf(text.cooperation().isBlank(), 14, "Noem concreet welke medewerking u aanbiedt.");
    warnsIf(text.contactPerson().isBlank(), 15, "Noem een contactpersoon.");
    warnsIf(text.annexes().isBlank(), 16, "De brief heeft geen bijlagen.");
    warnsIf(
        !breaches.stream().allMatch(Breach::isProven),
        16,
        "Niet elke tekortkoming heeft bewijs in het dossier.");
    warnsIf(
        contract.law() == Law.BE && contract.concludedOn().isBefore(BOOK_5),
        4,
        "Belgisch contract van voor 1 januari 2023: in beginsel geldt het oude Burgerlijk Wetboek. De brief"
            + " noemt daarom geen artikelen. Ga na welk recht geldt.");
  }

  private static boolean isNonsense(TermSpan length) {
    int most = length.inHours() ? TermCalculator.MOST_HOURS : 365;
    return length.amount() < 1 || length.amount() > most;
  }

  private void blocksIf(boolean missing, int item, String what) {
    if (missing) {
      findings.add(new NoticeFinding(item, true, what));
    }
  }

  private void warnsIf(boolean missing, int item, String what) {
    if (missing) {
      findings.add(new NoticeFinding(item, false, what));
    }
  }

  private static boolean anyBlank(String... texts) {
    return List.of(texts).stream().anyMatch(String::isBlank);
  }
}
