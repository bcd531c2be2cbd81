// What can be added to the case from the tab: a note, and evidence.
import {piece, today} from './pieces.js';

let fields = 0;

/** A short form for a note, a call or a meeting. */
export function noteForm(file, added) {
  const kind = select([['NOTE', 'Notitie'], ['CALL', 'Telefoongesprek'], ['MEETING', 'Overleg']]);
  const title = piece('input', {type: 'text', class: 'form-control', required: true, maxlength: '200'});
  const text = piece('textarea', {class: 'form-control', rows: '3', maxlength: '8000'});
  return form(
    'Vastleggen',
    [field('Soort', kind), field('Waar ging het over?', title), field('Toelichting (mag leeg blijven)', text)],
    async say => {
      const {told} = await file.note({kind: kind.value, title: title.value, text: text.value});
      title.value = text.value = '';
      say(`Vastgelegd in het dossier. ${told}`.trim());
      await added();
    }
  );
}

/** Files, dragged here or chosen, with what they are and where they come from. */
export function evidenceForm(file, added) {
  const chosen = piece('input', {type: 'file', multiple: true, required: true});
  const category = select(CATEGORIES);
  const datedOn = piece('input', {type: 'date', class: 'form-control', required: true, max: today()});
  const source = piece('input', {type: 'text', class: 'form-control', required: true, maxlength: '300'});
  const note = piece('input', {type: 'text', class: 'form-control', maxlength: '2000'});
  const progress = piece('progress', {max: '1', value: '0', hidden: true, 'aria-label': 'Voortgang van het uploaden'});
  const place = piece('div', {class: 'dossier-drop'}, field('Sleep bestanden hierheen, of kies ze', chosen));
  takesDrops(place, chosen);
  return form(
    'Toevoegen',
    [
      place,
      field('Soort bewijs', category),
      field('Van welke dag is het?', datedOn),
      field('Bron (waar komt het vandaan?)', source),
      field('Toelichting (mag leeg blijven)', note),
      progress
    ],
    async say => {
      const files = [...chosen.files];
      progress.hidden = false;
      try {
        for (const [index, one] of files.entries()) {
          say(`Bezig met ${one.name} (${index + 1} van ${files.length}).`);
          const body = new FormData();
          body.append('file', one);
          body.append('category', category.value);
          body.append('datedOn', datedOn.value);
          body.append('source', source.value);
          body.append('note', note.value);
          await file.evidence(body, part => (progress.value = (index + part) / files.length)).catch(refusal => {
            throw new Error(`${one.name}: ${inWords(refusal)}${rest(index, files)}`);
          });
        }
        chosen.value = note.value = '';
        say(files.length === 1 ? 'Het document staat in het dossier.' : `${files.length} documenten staan in het dossier.`);
      } finally {
        progress.hidden = true;
        await added();
      }
    }
  );
}

const CATEGORIES = [
  ['MAIL', 'Mail'],
  ['MEETING_REPORT', 'Gespreksverslag'],
  ['REPORT', 'Rapport'],
  ['INCIDENT', 'Incidentmelding'],
  ['CONTRACT', 'Contractstuk'],
  ['INVOICE', 'Factuur'],
  ['POST', 'Verzend- of afleverbewijs'],
  ['IMAGE', 'Foto of schermafdruk'],
  ['OTHER', 'Anders']
];

/** The case itself was shown a moment ago: what is not there is the place to upload to. */
function inWords(refusal) {
  return refusal.status === 404
    ? 'uploaden kan hier nu niet. Open het hele dossier en voeg het bestand daar toe.'
    : refusal.message;
}

function rest(index, files) {
  return index === 0 ? '' : ` De ${index === 1 ? 'eerste staat' : `eerste ${index} staan`} al in het dossier: kies die niet opnieuw.`;
}

function takesDrops(place, chosen) {
  for (const moment of ['dragenter', 'dragover', 'dragleave', 'drop']) {
    place.addEventListener(moment, event => {
      event.preventDefault();
      place.classList.toggle('over', moment === 'dragenter' || moment === 'dragover');
    });
  }
  place.addEventListener('drop', event => {
    chosen.files = event.dataTransfer.files;
  });
}

/** A form that says what became of it, and cannot be sent twice at once. */
function form(button, parts, send) {
  const status = piece('p', {class: 'dossier-status', role: 'status'});
  const submit = piece('button', {type: 'submit', class: 'btn btn-primary'}, button);
  const element = piece('form', {class: 'dossier-form'}, parts, submit, status);
  const say = (words, wrong = false) => {
    status.textContent = words;
    status.classList.toggle('wrong', wrong);
  };
  element.addEventListener('submit', async event => {
    event.preventDefault();
    if (submit.getAttribute('aria-disabled')) {
      return;
    }
    submit.setAttribute('aria-disabled', 'true');
    try {
      await send(say);
    } catch (refusal) {
      say(refusal.message, true);
    } finally {
      submit.removeAttribute('aria-disabled');
    }
  });
  return element;
}

function field(label, input) {
  input.id = `dossier-field-${++fields}`;
  return piece('div', {class: 'form-group'}, piece('label', {for: input.id}, label), input);
}

function select(choices) {
  return piece('select', {class: 'form-control'}, choices.map(([value, words]) => piece('option', {value}, words)));
}
