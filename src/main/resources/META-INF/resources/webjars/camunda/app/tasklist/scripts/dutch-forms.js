// The form library (form-js) knows its own words and its calendar in English only. Where the pages speak Dutch (config.js:
// unless the browser asks for English), these few are said in Dutch as soon as they appear.
const WORDS = [
  [/^Field is required\.$/, 'Dit veld is verplicht.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Vul hier ten hoogste $1 tekens in.'],
  [/^Field must have minimum length of (\d+)\.$/, 'Vul hier ten minste $1 tekens in.'],
  [/^Field must have maximum value of (.+)\.$/, 'Vul hier ten hoogste $1 in.'],
  [/^Field must have minimum value of (.+)\.$/, 'Vul hier ten minste $1 in.'],
  [/^Field must match pattern .+$/, 'Dit is niet goed geschreven. Lees de toelichting bij dit veld.'],
  [/^Field must be a valid email\.$/, 'Dit is geen geldig e-mailadres.'],
  [/^Value is not a number\.$/, 'Vul een getal in.'],
  [/^Select$/, 'Kies'],
  [/^Search$/, 'Zoek'],
  [/^No results$/, 'Niets gevonden']
];

const CALENDAR = {
  weekdays: {
    shorthand: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
    longhand: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']
  },
  months: {
    shorthand: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    longhand: [
      'januari', 'februari', 'maart', 'april', 'mei', 'juni',
      'juli', 'augustus', 'september', 'oktober', 'november', 'december'
    ]
  },
  firstDayOfWeek: 1
};

function inDutch(text) {
  const [words, dutch] = WORDS.find(([pattern]) => pattern.test(text)) || [];
  return words ? text.replace(words, dutch) : text;
}

function sayInDutch(form) {
  const texts = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const said = texts.currentNode.data;
    // What people typed or chose is theirs; the library's own words stand in errors and in empty choices.
    if (texts.currentNode.parentElement.closest('.fjs-form-field-error, .fjs-select-placeholder, .fjs-dropdownlist-empty')) {
      const dutch = inDutch(said);
      if (dutch !== said) {
        texts.currentNode.data = dutch;
      }
    }
  }
  for (const input of form.querySelectorAll('input[placeholder]')) {
    const dutch = inDutch(input.placeholder);
    if (dutch !== input.placeholder) {
      input.placeholder = dutch;
    }
  }
  for (const input of form.querySelectorAll('input')) {
    if (input._flatpickr && input._flatpickr.l10n.firstDayOfWeek !== 1) {
      input._flatpickr.set('locale', CALENDAR);
    }
  }
}

if (!(navigator.language || '').startsWith('en')) {
  new MutationObserver(() => {
    for (const form of document.querySelectorAll('.fjs-container')) {
      sayInDutch(form);
    }
  }).observe(document.body, {childList: true, characterData: true, subtree: true});
}
