// What the tab shows of a case: where it stands, what happened, and which papers it has.
import {beside, day, dayAndTime, deadline, piece, size} from './pieces.js';

const AT_ONCE = 30;

/** As many lines as the interface gives in one answer; older ones are on the page of the case. */
export const MOST = 1000;

const SIDES = {US: 'Wij', SUPPLIER: 'De leverancier'};

/** Subject, supplier, who has the ball, and the next deadline. */
export function position(file, page) {
  return piece(
    'div',
    {class: 'dossier-position'},
    piece('h2', {}, file.subject),
    piece('p', {}, `${file.reference} · ${file.supplier} · `, beside(page, 'Open het hele dossier')),
    piece(
      'dl',
      {},
      fact('Aan zet', file.ball ? `${SIDES[file.ball]}, sinds ${day(file.ballSince)}` : 'Niemand: er loopt een termijn'),
      fact('Eerstvolgende datum', file.nextDeadline ? deadline(file.nextDeadline) : 'Geen'),
      file.paused ? fact('Gepauzeerd tot', file.pausedUntil.split('-').reverse().join('-')) : null
    )
  );
}

function fact(name, value) {
  return piece('div', {}, piece('dt', {}, name), piece('dd', {}, value));
}

/** In one row; where that does not fit, it begins beside the stage of now. */
export function stages(stops) {
  const line = piece(
    'ol',
    {class: 'dossier-stages', 'aria-label': 'Fasen van het dossier', tabindex: '0'},
    stops.map(stop =>
      piece(
        'li',
        {class: stop.current ? 'current' : stop.enteredOn ? 'been' : '', 'aria-current': stop.current ? 'step' : null},
        piece('b', {}, String(stop.number)),
        piece('span', {}, stop.stageName),
        piece('time', {}, stop.current ? 'nu' : stop.enteredOn ? day(stop.enteredOn) : '')
      )
    )
  );
  requestAnimationFrame(() => {
    const now = line.querySelector('.current');
    line.scrollLeft = now ? now.offsetLeft - line.clientWidth / 2 : 0;
  });
  return line;
}

/** The lines, newest first; the older ones come when asked for. */
export function timeline(lines, file) {
  const list = piece('ol', {class: 'dossier-timeline'});
  const more = piece('button', {type: 'button', class: 'btn btn-default'});
  const waiting = [...lines];
  const show = () => {
    const added = waiting.splice(0, AT_ONCE).map(line => happened(line, file));
    list.append(...added);
    more.textContent = `Toon meer (nog ${waiting.length})`;
    more.hidden = waiting.length === 0;
    return added[0];
  };
  more.addEventListener('click', () => {
    const first = show();
    first.tabIndex = -1;
    first.focus();
  });
  show();
  const older = lines.length < MOST ? null : piece('p', {}, beside(file.page, 'Lees de oudste regels in het hele dossier'));
  return piece('div', {}, [list, more, older]);
}

function happened(line, file) {
  return piece(
    'li',
    {},
    piece('time', {datetime: line.at}, dayAndTime(line.at)),
    piece('b', {}, line.kindName),
    piece(
      'div',
      {},
      piece('strong', {}, line.title),
      line.text ? piece('p', {}, line.text) : null,
      line.document ? piece('p', {}, beside(file.document(line.document), 'Document bekijken')) : null,
      piece('small', {}, line.by)
    )
  );
}

export function documents(papers, file) {
  return papers.length === 0
    ? piece('p', {}, 'Er zijn nog geen documenten.')
    : table(
        ['Document', 'Grootte', 'Toegevoegd'],
        [...papers].reverse().map(paper => [
          paper.removedAt
            ? `${paper.name} (inhoud verwijderd op ${day(paper.removedAt)})`
            : beside(file.document(paper.id), paper.name),
          size(paper.size),
          `${day(paper.at)}, ${paper.by}`
        ])
      );
}

export function letters(drafts, file) {
  return drafts.length === 0
    ? piece('p', {}, 'Er zijn nog geen brieven.')
    : table(
        ['Brief', 'Concept', 'Opgesteld', 'Beoordeeld', 'Ondertekend', 'Voorbeeld'],
        [...drafts].reverse().map(draft => [
          draft.kindName,
          String(draft.round),
          `${day(draft.draftedAt)}, ${draft.draftedBy}`,
          draft.reviewedBy || '–',
          draft.signedBy || '–',
          draft.document ? beside(file.document(draft.document), 'Bekijken') : 'Alleen een mail'
        ])
      );
}

function table(heads, rows) {
  return piece(
    'div',
    {class: 'dossier-scroll'},
    piece(
      'table',
      {class: 'table'},
      piece('thead', {}, piece('tr', {}, heads.map(head => piece('th', {scope: 'col'}, head)))),
      piece('tbody', {}, rows.map(row => piece('tr', {}, row.map(cell => piece('td', {}, cell)))))
    )
  );
}
