package org.supplierescalation.readable;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The words of a page: nothing is fetched, nothing acts, and a link shows where it leads. What a
 * mail program marked as quoted stands behind {@code >}, as in a plain mail.
 */
public final class HarmlessHtml {

  // For private use in Unicode; control characters at the ends are trimmed away by the parser.
  private static final String LINE = "\ue001";
  private static final String QUOTE = "\ue002";
  private static final String UNQUOTE = "\ue003";
  private static final String QUOTED =
      "blockquote[type=cite], blockquote[cite], blockquote.gmail_quote, blockquote.protonmail_quote";

  private HarmlessHtml() {}

  public static String text(String html) {
    Document page = Jsoup.parse(html.replaceAll("[\ue001-\ue003]", ""));
    page.select("script, style, head, template, iframe, object, embed, noscript").remove();
    page.select("select, textarea, button").remove();
    for (Element image : page.select("img[alt]")) {
      String words = image.attr("alt").strip();
      image.replaceWith(new TextNode(words.isEmpty() ? "" : "[" + words + "]"));
    }
    for (Element link : page.select("a[href]")) {
      String address = link.attr("href").strip();
      if (!address.isEmpty() && !link.text().contains(address)) {
        link.appendText(" <" + address + ">");
      }
    }
    page.select("br").forEach(line -> line.replaceWith(new TextNode(LINE)));
    for (Element quoted : page.select(QUOTED)) {
      quoted.prependChild(new TextNode(LINE + QUOTE));
      quoted.appendChild(new TextNode(LINE + UNQUOTE));
    }
    page.select("p, div, tr, li, h1, h2, h3, h4, blockquote, table, hr, pre")
        .forEach(block -> block.appendChild(new TextNode(LINE)));
    page.select("td, th").forEach(cell -> cell.appendChild(new TextNode(" ")));
    return lines(page.text());
  }

  private static String lines(String words) {
    int depth = 0;
    StringBuilder text = new StringBuilder();
    int empty = 0;
    for (String piece : words.split(LINE, -1)) {
      depth += count(piece, '\ue002') - count(piece, '\ue003');
      String line = piece.replaceAll("[\ue002\ue003]", "").replace('\u00a0', ' ').strip();
      empty = line.isEmpty() ? empty + 1 : 0;
      if (empty < 2) {
        text.append("> ".repeat(line.isEmpty() ? 0 : Math.max(0, Math.min(depth, 9))))
            .append(line)
            .append('\n');
      }
    }
    return text.toString().strip();
  }

  private static int count(String words, char sign) {
    return (int) words.chars().filter(c -> c == sign).count();
  }
}
