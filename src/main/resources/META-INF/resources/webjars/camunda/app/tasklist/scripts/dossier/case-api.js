// Our own interface, with the session of whoever is logged in, and the engine's for the one question it can answer.
const NOT_THERE = 'Dit dossier is er niet, of niet voor u.';
const NO_ANSWER = 'Het programma antwoordt niet. Controleer uw verbinding en probeer het opnieuw.';

// No password window of the browser's own, and refusals in the language of the tab.
const ALWAYS = {'X-Requested-With': 'XMLHttpRequest', 'Accept-Language': 'nl'};

/** A refusal in words for the reader. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export function addressOfTheProgram() {
  return document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
}

// An evaluation of a contract has a key of its own, and no case.
const REFERENCE = /^ESC-\d{4}-\d{4,}$/;

/** The reference of the case of a task: on the task itself, or else on its process. */
export async function caseOfTask(engine, taskId) {
  const key = await keyOfTask(engine, taskId);
  return REFERENCE.test(key) ? key : null;
}

async function keyOfTask(engine, taskId) {
  const task = `${engine}/task/${encodeURIComponent(taskId)}`;
  const own = await ask(`${task}/localVariables/caseReference`).catch(() => null);
  if (own) {
    return own.value;
  }
  try {
    const {processInstanceId} = await ask(task);
    return (await ask(`${engine}/process-instance/${encodeURIComponent(processInstanceId)}`)).businessKey;
  } catch (refusal) {
    return null;
  }
}

export class CaseApi {
  constructor(reference) {
    this.program = addressOfTheProgram();
    this.page = `${this.program}/cases/${encodeURIComponent(reference)}`;
    this.address = `${this.program}/api/v1/cases/${encodeURIComponent(reference)}`;
  }

  get(part = '') {
    return ask(this.address + part);
  }

  document(id) {
    return `${this.page}/documents/${encodeURIComponent(id)}`;
  }

  async note(note) {
    const {header, token} = await ask(`${this.program}/api/v1/session`);
    return ask(`${this.address}/notes`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', [header]: token},
      body: JSON.stringify(note)
    });
  }

  /** Sends one file; tells how far it is, from 0 to 1. */
  async evidence(form, progress) {
    const {header, token} = await ask(`${this.program}/api/v1/session`);
    return new Promise((taken, refused) => {
      const request = new XMLHttpRequest();
      request.open('POST', `${this.address}/evidence`);
      for (const [name, value] of Object.entries({...ALWAYS, [header]: token})) {
        request.setRequestHeader(name, value);
      }
      request.upload.onprogress = event => event.lengthComputable && progress(event.loaded / event.total);
      request.onerror = () => refused(new Refusal(0, NO_ANSWER));
      request.onload = () =>
        request.status < 300
          ? taken(read(request.responseText))
          : refused(new Refusal(request.status, words(request.status, read(request.responseText))));
      request.send(form);
    });
  }
}

async function ask(address, how = {}) {
  let answer;
  try {
    answer = await fetch(address, {
      credentials: 'same-origin',
      ...how,
      headers: {Accept: 'application/json', ...ALWAYS, ...how.headers}
    });
  } catch (offline) {
    throw new Refusal(0, NO_ANSWER);
  }
  const body = read(await answer.text());
  if (!answer.ok) {
    throw new Refusal(answer.status, words(answer.status, body));
  }
  return body;
}

function words(status, problem) {
  if (status === 404) {
    return NOT_THERE;
  }
  if (status === 401) {
    return 'U bent afgemeld. Meld u opnieuw aan en probeer het nog eens.';
  }
  if (status === 413) {
    return 'Dit bestand is te groot.';
  }
  return (problem && problem.detail) || 'Dat is niet gelukt. Probeer het later opnieuw.';
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch (notJson) {
    return null;
  }
}
