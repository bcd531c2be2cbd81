// Uploads evidence file by file, so that each has a bar of its own and one that is refused holds
// nothing back. Without this script the form sends all files in one go.

const LARGEST = 25 * 1024 * 1024;
const FRESH = ["documentenlijst", "tijdlijn", "vereist-bewijs", "tekortkomingen"];

const form = document.querySelector("#bewijs form");
if (form) {
  const input = form.querySelector("input[type=file]");
  const zone = form.querySelector(".drop");
  const list = form.querySelector("ul.progress");
  const said = form.querySelector("[aria-live]");
  const button = form.querySelector("button[type=submit]");

  form.querySelector(".drop-hint").hidden = false;
  for (const event of ["dragenter", "dragover"]) {
    zone.addEventListener(event, (e) => {
      e.preventDefault();
      zone.classList.add("over");
    });
  }
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (e) => {
    e.preventDefault();
    zone.classList.remove("over");
    input.files = e.dataTransfer.files;
    said.textContent = chosen(input.files.length);
  });

  form.addEventListener("submit", async (e) => {
    e.preventDefault();
    const files = [...input.files];
    button.disabled = true;
    list.replaceChildren();
    said.textContent = `Bezig met ${chosen(files.length)}`;
    let kept = 0;
    for (const file of files) {
      if (await send(file, row(file))) {
        kept += 1;
      }
    }
    said.textContent =
      kept === files.length
        ? `Klaar: ${bestanden(kept)} in het dossier gezet.`
        : `Klaar: ${bestanden(kept)} in het dossier gezet, ${bestanden(files.length - kept)} geweigerd. De reden staat erbij.`;
    input.value = "";
    button.disabled = false;
    if (kept > 0) {
      await refresh();
    }
  });

  const bestanden = (n) => (n === 1 ? "1 bestand" : `${n} bestanden`);
  const chosen = (n) => `${bestanden(n)} gekozen.`;

  /** A line with the name, a bar and, in the end, what became of it. */
  function row(file) {
    const item = document.createElement("li");
    item.className = "work";
    const name = document.createElement("span");
    name.textContent = file.name;
    const bar = document.createElement("progress");
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute("aria-label", `Voortgang van ${file.name}`);
    const result = document.createElement("span");
    result.className = "line";
    item.append(name, bar, result);
    list.append(item);
    return { item, bar, result };
  }

  function send(file, { item, bar, result }) {
    if (file.size > LARGEST) {
      return refuse("Te groot: hoogstens 25 MB. Splits het bestand of bewaar het kleiner.");
    }
    const data = new FormData(form);
    data.delete("files");
    data.delete("_csrf");
    data.append("file", file);
    const request = new XMLHttpRequest();
    return new Promise((resolve) => {
      request.upload.addEventListener("progress", (e) => {
        if (e.lengthComputable) {
          bar.value = Math.round((100 * e.loaded) / e.total);
        }
      });
      request.addEventListener("load", () => {
        if (request.status === 201) {
          bar.value = 100;
          item.classList.add("done");
          result.textContent = "Staat in het dossier.";
          resolve(true);
        } else {
          resolve(refuse(reason(request)));
        }
      });
      request.addEventListener("error", () =>
        resolve(refuse("De verbinding viel weg. Probeer dit bestand opnieuw.")),
      );
      request.open("POST", form.dataset.api);
      request.setRequestHeader("X-CSRF-TOKEN", form.elements._csrf.value);
      request.send(data);
    });

    function refuse(why) {
      bar.remove();
      item.classList.add("refused");
      result.textContent = `Geweigerd: ${why}`;
      return false;
    }
  }

  function reason(request) {
    try {
      return JSON.parse(request.responseText).detail;
    } catch {
      return request.status === 401 || request.status === 403
        ? "Uw aanmelding is verlopen. Ververs de pagina en meld u opnieuw aan."
        : "Er ging iets mis. Probeer het straks nog eens.";
    }
  }

  /** Shows what the page says now, without losing what stands under the form. */
  async function refresh() {
    const answer = await fetch(location.href);
    const now = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const id of FRESH) {
      const fresh = now.getElementById(id);
      document.getElementById(id)?.replaceWith(...(fresh ? [fresh] : []));
    }
  }
}
