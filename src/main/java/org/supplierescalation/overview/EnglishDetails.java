package org.supplierescalation.overview;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AnswerLanguage;
import org.supplierescalation.access.ErrorWords;

/**
 * What a program that reads English is told. Rules refuse in Dutch; {@code refusals.en.json} holds
 * the English of each sentence that the interfaces can give, with {@code %s} where a value stands.
 */
@Component
class EnglishDetails {

  private static final String ONLY_DUTCH =
      "The request cannot be carried out. The reason, in Dutch: %s";

  private final List<Sentence> sentences;

  EnglishDetails(ObjectMapper json) throws IOException {
    try (InputStream file = new ClassPathResource("refusals.en.json").getInputStream()) {
      sentences =
          json.readValue(file, new TypeReference<List<Pair>>() {}).stream()
              .map(Sentence::of)
              .toList();
    }
  }

  /** A sentence in two languages, with {@code %s} for each value, in the same order or numbered. */
  record Pair(String nl, String en) {}

  private record Sentence(Pattern dutch, String english) {

    static Sentence of(Pair pair) {
      String pattern =
          Arrays.stream(pair.nl().split("%[sd]", -1))
              .map(Pattern::quote)
              .collect(Collectors.joining("(.*)"));
      return new Sentence(Pattern.compile(pattern, Pattern.DOTALL), pair.en());
    }

    String filled(MatchResult values) {
      return english.formatted(
          IntStream.rangeClosed(1, values.groupCount()).mapToObj(values::group).toArray());
    }
  }

  String of(Exception error, HttpStatusCode status, String dutch) {
    return translated(dutch)
        .orElseGet(
            () ->
                PlainErrors.refusal(error) == null
                    ? ErrorWords.of(status.value(), AnswerLanguage.ENGLISH).detail()
                    : ONLY_DUTCH.formatted(dutch));
  }

  /** Empty when the sentence is not in the list. */
  Optional<String> translated(String dutch) {
    for (Sentence sentence : sentences) {
      Matcher matcher = sentence.dutch().matcher(dutch);
      if (matcher.matches()) {
        return Optional.of(sentence.filled(matcher));
      }
    }
    return Optional.empty();
  }
}
