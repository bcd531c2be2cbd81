// What the tab is built of. Whatever comes from a case is put in as text, never as HTML.
const ZONE = 'Europe/Amsterdam';
const DAY = {timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric'};

/** An element with attributes and children; a child is an element or a text. */
export function piece(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined));
  return element;
}

/** A link that opens beside the task: in the same window it would take along what was typed in the form. */
export function beside(address, words) {
  return piece('a', {href: address, target: '_blank', rel: 'noopener'}, words, hidden(' (opent ernaast)'));
}

export function hidden(words) {
  return piece('span', {class: 'sr-only'}, words);
}

/** dd-mm-jjjj of a moment. */
export function day(moment) {
  return new Intl.DateTimeFormat('nl-NL', DAY).format(new Date(moment));
}

/** dd-mm-jjjj uu:mm of a moment. */
export function dayAndTime(moment) {
  const time = new Intl.DateTimeFormat('nl-NL', {timeZone: ZONE, hour: '2-digit', minute: '2-digit'});
  return `${day(moment)} ${time.format(new Date(moment))}`;
}

/** A term that ends at midnight ends on the day before. */
export function deadline(moment) {
  const shown = dayAndTime(moment);
  return shown.endsWith('00:00') ? day(new Date(moment).getTime() - 1) : shown;
}

/** A day as a date field holds it: jjjj-mm-dd. */
export function today() {
  return new Intl.DateTimeFormat('sv-SE', DAY).format(new Date());
}

export function size(bytes) {
  const number = new Intl.NumberFormat('nl-NL', {maximumFractionDigits: 1});
  return bytes < 1024 * 1024
    ? `${number.format(Math.max(1, Math.round(bytes / 1024)))} kB`
    : `${number.format(bytes / 1024 / 1024)} MB`;
}
