package org.supplierescalation.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.notice.GroundOfDefault;

/** What default can rest on, and from which day: computed, so that nobody counts a term by hand. */
@Component
class DefaultFormFacts implements Facts {

  private final GroundOfDefault grounds;

  DefaultFormFacts(GroundOfDefault grounds) {
    this.grounds = grounds;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_EstablishDefault");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    return Map.of(
        "noticeSent",
        grounds
            .of(reference)
            .map(GroundOfDefault.Ground::text)
            .orElse("Er is geen ingebrekestelling met een bewezen ontvangst in dit dossier."));
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    Map<String, Object> proposed = new HashMap<>();
    grounds
        .of(reference)
        .ifPresent(
            ground -> {
              proposed.put("defaultGround", ground.text());
              ground.since().ifPresent(day -> proposed.put("defaultSince", day.toString()));
            });
    return proposed;
  }
}
