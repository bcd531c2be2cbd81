package org.supplierescalation.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.PauseCase;
import org.supplierescalation.casefile.RecordReply;
import org.supplierescalation.casefile.ResumeEarly;
import org.supplierescalation.casefile.WithdrawCase;
import org.supplierescalation.people.Told;
import org.supplierescalation.people.WriteNote;

/**
 * What can be done on the page of a case, and by whom. A feature adds a bean {@link CaseAct}, as
 * {@link TermActs} does.
 */
@Component
class CaseActs {

  private static final int LINE = 200;
  private static final int TEXT = 8000;
  private static final int REASON = 2000;

  private final List<CaseAct> acts;

  CaseActs(
      WriteNote writeNote,
      RecordReply recordReply,
      PauseCase pauseCase,
      ResumeEarly resumeEarly,
      WithdrawCase withdrawCase,
      List<CaseAct> ofFeatures) {
    acts = new ArrayList<>(ofFeatures);
    acts.addAll(
        List.of(
            new CaseAct(
                "note",
                person -> true,
                (reference, typed, by) -> {
                  Told told =
                      writeNote.write(
                          reference,
                          EntryKind.NOTE,
                          Typed.line("Waar ging het over?", typed.get("noteTitle"), LINE),
                          Typed.optionalText("Toelichting", typed.get("noteText"), TEXT),
                          by);
                  return ("De notitie staat in het dossier. " + told.inWords()).strip();
                }),
            new CaseAct(
                "reply",
                Person::seesEveryCase,
                "De reactie staat in het dossier.",
                (reference, typed, by) ->
                    recordReply.record(
                        reference,
                        Typed.optionalLine("Onderwerp", typed.get("replySubject"), LINE),
                        Typed.text("Wat antwoordt de leverancier?", typed.get("replyText"), TEXT),
                        by)),
            new CaseAct(
                "pause",
                Person::leadsCases,
                "Het dossier is gepauzeerd. Termijnen lopen door.",
                (reference, typed, by) ->
                    pauseCase.pause(
                        reference,
                        Typed.day("Pauzeren tot", typed.get("pauseUntil")),
                        Typed.text("Waarom pauzeert u?", typed.get("pauseReason"), REASON),
                        by)),
            new CaseAct(
                "resume",
                Person::leadsCases,
                "Het dossier gaat verder.",
                (reference, typed, by) ->
                    resumeEarly.resume(
                        reference,
                        Typed.optionalText("Toelichting", typed.get("resumeRemark"), REASON),
                        by)),
            new CaseAct(
                "withdraw",
                Person::leadsCases,
                "Het dossier is ingetrokken.",
                (reference, typed, by) ->
                    withdrawCase.withdraw(
                        reference,
                        Typed.text(
                            "Waarom trekt u het dossier in?", typed.get("withdrawReason"), REASON),
                        by))));
  }

  Optional<CaseAct> named(String name) {
    return acts.stream().filter(act -> act.name().equals(name)).findFirst();
  }
}
