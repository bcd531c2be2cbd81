// The tab Dossier beside a task's form: the case of the task, from our own interface.
import {CaseApi, caseOfTask} from './case-api.js';
import {evidenceForm, noteForm} from './forms.js';
import {MOST, documents, letters, position, stages, timeline} from './papers.js';
import {piece} from './pieces.js';

async function show(node, engine, taskId) {
  const reference = await caseOfTask(engine, taskId);
  if (!reference) {
    node.replaceChildren(piece('p', {role: 'status'}, 'Bij deze taak hoort geen dossier.'));
    return;
  }
  const file = new CaseApi(reference);
  const head = piece('div', {});
  const happened = piece('div', {});
  const papers = piece('div', {});
  const drafts = piece('div', {});
  const refresh = async () => {
    const [facts, stops, lines, found, written] = await Promise.all(
      ['', '/stages', `/timeline?newestFirst=true&limit=${MOST}`, '/documents', '/letters'].map(part => file.get(part))
    );
    head.replaceChildren(position(facts, file.page), stages(stops));
    happened.replaceChildren(timeline(lines, file));
    papers.replaceChildren(documents(found, file));
    drafts.replaceChildren(letters(written, file));
  };
  await refresh();
  node.replaceChildren(
    head,
    act('Notitie of gesprek vastleggen', noteForm(file, refresh)),
    act('Bewijs toevoegen', evidenceForm(file, refresh)),
    section('Tijdlijn', happened),
    section('Documenten', papers),
    section('Brieven', drafts)
  );
}

function section(title, content) {
  return piece('section', {}, piece('h3', {}, title), content);
}

function act(title, content) {
  return piece('details', {}, piece('summary', {}, title), content);
}

export default {
  id: 'dossier',
  pluginPoint: 'tasklist.task.detail',
  // After the form (1000), before the history of the task (800).
  priority: 900,
  properties: {label: 'Dossier'},
  // Every task and every turn gets a node of its own, so a late answer never lands in another task.
  render: (node, {taskId, api}) => {
    node.className = 'dossier';
    node.lang = 'nl';
    node.replaceChildren(piece('p', {role: 'status'}, 'Het dossier wordt opgehaald …'));
    show(node, api.engineApi, taskId).catch(refusal =>
      node.replaceChildren(piece('p', {role: 'alert'}, refusal.message))
    );
  }
};
