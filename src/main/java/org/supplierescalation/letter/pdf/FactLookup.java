package org.supplierescalation.letter.pdf;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Looks names up in maps only: without it a text could call the methods of a value. */
class FactLookup implements Mustache.Collector {

  private static final Mustache.VariableFetcher IN_MAP =
      (facts, name) ->
          facts instanceof Map<?, ?> map && map.containsKey(name)
              ? map.get(name)
              : Template.NO_FETCHER_FOUND;

  @Override
  public @Nullable Iterator<?> toIterator(Object value) {
    return value instanceof List<?> list ? list.iterator() : null;
  }

  @Override
  public Mustache.@Nullable VariableFetcher createFetcher(Object facts, String name) {
    return facts instanceof Map ? IN_MAP : null;
  }

  @Override
  public <K, V> Map<K, V> createFetcherCache() {
    return new ConcurrentHashMap<>();
  }
}
