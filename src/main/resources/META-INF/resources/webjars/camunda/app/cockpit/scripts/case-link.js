// In the view of a process, the way to its case. The business key says which case; called processes carry it too.
const REFERENCE = /^ESC-\d{4}-\d{4,}$/;

function addressOfTheProgram() {
  return document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
}

async function businessKey(engine, processInstanceId) {
  const answer = await fetch(`${engine}/history/process-instance/${encodeURIComponent(processInstanceId)}`, {
    credentials: 'same-origin',
    headers: {Accept: 'application/json'}
  });
  return answer.ok ? (await answer.json()).businessKey : null;
}

function link(reference) {
  const to = document.createElement('a');
  to.href = `${addressOfTheProgram()}/cases/${encodeURIComponent(reference)}`;
  to.className = 'btn btn-default action-button';
  to.target = '_blank';
  to.rel = 'noopener';
  // The bar has room for an icon only, as for the vendor's own actions; the name is said on hover and focus.
  to.title = `Dossier ${reference} openen`;
  to.setAttribute('aria-label', to.title);
  const icon = document.createElement('span');
  icon.className = 'glyphicon glyphicon-folder-open';
  icon.setAttribute('aria-hidden', 'true');
  to.append(icon);
  return to;
}

export default {
  id: 'case-link',
  pluginPoint: 'cockpit.processInstance.runtime.action',
  // Before the vendor's own actions.
  priority: 1000,
  render: async (node, {processInstanceId, api}) => {
    const reference = await businessKey(api.engineApi, processInstanceId);
    if (REFERENCE.test(reference || '')) {
      node.replaceChildren(link(reference));
    }
  }
};
