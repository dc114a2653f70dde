// The students' one script. Everything works without it; it sends forms and follows links of a quiz by fetch, keeps an
// answer that could not be sent, tries again, and swaps in the next page. Comments stand on lines of their own, because
// squeeze() leaves those out.
(() => {
  const page = document.getElementById("page");
  const net = document.getElementById("net");
  const [words, tryNow] = net.children;
  const KEY = "otr-unsent";
  // The pages of one place share the first two parts of their path.
  const placeOf = (path) => path.split("/", 3).join("/");
  const kept = () => JSON.parse(sessionStorage.getItem(KEY));
  let busy, timer;
  let tries = 0;

  const say = (text) => {
    net.hidden = !text;
    requestAnimationFrame(() => (words.textContent = text));
  };
  const localTimes = () => {
    for (const time of page.querySelectorAll("[data-local]")) {
      time.textContent = new Date(time.dateTime).toLocaleString([], {
        dateStyle: "long",
        timeStyle: "short",
      });
    }
  };
  const show = (html, at, push) => {
    const next = new DOMParser().parseFromString(html, "text/html");
    if (push && at !== location.pathname + location.search) history.pushState(0, "", at);
    document.title = next.title;
    page.replaceChildren(...next.body.children);
    localTimes();
    scrollTo(0, 0);
    const wrong = page.querySelector("[role=alert]") && page.querySelector("fieldset [name], .input");
    (wrong || page.querySelector("h1")).focus();
  };

  // A job is a form to be posted (it has fields) or a page to be fetched.
  const run = async (job, push) => {
    if (busy) return;
    busy = true;
    clearTimeout(timer);
    if (job.fields) sessionStorage.setItem(KEY, JSON.stringify(job));
    const control = new AbortController();
    const limit = setTimeout(() => control.abort(), 15000);
    let left;
    try {
      const reply = await fetch(job.url, {
        method: job.fields ? "POST" : "GET",
        body: job.fields && new URLSearchParams(job.fields),
        headers: { "x-part": "1" },
        signal: control.signal,
      });
      if (reply.status === 503 || (job.fields && reply.status > 499)) throw reply;
      const html = await reply.text();
      const at = reply.headers.get("x-part");
      if (job.fields) sessionStorage.removeItem(KEY);
      if (!at) return location.assign(reply.url);
      tries = 0;
      say("");
      show(html, at, push);
      left = kept();
    } catch {
      const seconds = Math.min(30, 4 * 2 ** tries++);
      const again = () => run(job, push);
      say(`${job.fields ? "Not saved yet." : "No connection."} Trying again in ${seconds} s.`);
      timer = setTimeout(again, seconds * 1000);
      tryNow.onclick = again;
    } finally {
      busy = false;
      clearTimeout(limit);
    }
    if (left) run(left, true);
  };

  addEventListener("submit", (event) => {
    const form = event.target;
    const fields = [...new FormData(form)];
    event.preventDefault();
    if (form.method === "post") return run({ url: form.action, fields }, true);
    run({ url: `${form.action}?${new URLSearchParams(fields)}` }, true);
  });
  addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link || link.hash || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const own = placeOf(location.pathname);
    if (link.origin !== location.origin || own === "/join" || placeOf(link.pathname) !== own) return;
    event.preventDefault();
    run({ url: link.href }, true);
  });
  addEventListener("popstate", () => run({ url: location.href }));
  addEventListener("online", () => net.hidden || tryNow.click());

  localTimes();
  // What could not be sent before the page was closed or loaded anew.
  const unsent = kept();
  if (unsent && placeOf(new URL(unsent.url).pathname) === placeOf(location.pathname)) run(unsent, true);
})();
