// Puts what is personal in its place: the page itself is the same for everybody and comes from a cache,
// so the person's part is fetched afterwards (signed-in.js, before this one, knows whether there is a person). Without this script the links inside each part lead to the same pages.

const header = { 'x-academy-fragment': '1' };
const waitingAfter = 1200; // Long enough that a quick answer never flashes a message by.

const signIn = () =>
  `/.auth/login/aad?post_login_redirect_uri=${encodeURIComponent(location.pathname + location.search)}`;

/** Builds an element from text alone: nothing that comes from elsewhere is read as HTML here. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

function alertOf(kind, ...children) {
  return element('div', { class: `utrecht-alert utrecht-alert--${kind}`, role: 'alert' }, element('p', {}, ...children));
}

/** An answer replaces a part only when it is a part: an override of the platform answers with a whole page. */
async function partOf(response) {
  const isHtml = (response.headers.get('content-type') ?? '').startsWith('text/html');
  const text = isHtml ? await response.text() : '';
  return /^\s*(<!doctype|<html)/i.test(text) ? '' : text;
}

async function fill(part) {
  // Nobody is signed in: asking would only be refused.
  if (await whoIsThere === null) {
    explainRead(part, 401);
    return;
  }
  part.setAttribute('aria-busy', 'true');
  const patience = element('p', { class: 'academy-meta', role: 'status' });
  part.append(patience);
  const timer = setTimeout(() => { patience.textContent = 'Even geduld, we halen je gegevens op.'; }, waitingAfter);
  try {
    const response = await fetch(part.dataset.fragment, { headers: header, credentials: 'same-origin' });
    const html = response.ok ? await partOf(response) : '';
    if (html) {
      part.innerHTML = html;
    } else {
      explainRead(part, response.status);
    }
  } catch {
    explainRead(part, 0);
  } finally {
    clearTimeout(timer);
    patience.remove();
    part.removeAttribute('aria-busy');
  }
}

/** Says why the part stays empty. The link that was there remains: it is the way on without this script, too. */
function explainRead(part, status) {
  const heading = part.querySelector('h1');
  const kept = heading ? [heading] : [];
  if (status === 401) {
    const link = element('a', { href: signIn() }, 'Log in');
    part.replaceChildren(...kept, element('p', {}, link, ` ${part.dataset.signedOut ?? 'om dit te zien.'}`));
  } else if (status === 403) {
    part.replaceChildren(...kept, alertOf('info', 'Je bent ingelogd, maar je hebt hier geen toegang toe. '
      + 'De coördinator leren en ontwikkelen van je gemeente kan dat regelen.'));
  } else {
    const message = alertOf('warning', status === 503
      ? 'We kunnen er nu even niet bij. Je gegevens zijn veilig en er is niets gewijzigd.'
      : 'We konden je gegevens niet ophalen. Er is niets gewijzigd.');
    const again = element('button', { type: 'button', class: 'utrecht-button utrecht-button--secondary-action' },
      'Probeer het opnieuw');
    again.addEventListener('click', () => { message.remove(); fill(part); });
    message.append(again);
    if (heading) {
      heading.after(message);
    } else {
      part.prepend(message);
    }
  }
}

/** Sends a form once, keeps what was typed until the answer is there, and reads on from the answer's heading. */
async function send(event) {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches('form[data-enhance]')) {
    return;
  }
  event.preventDefault();
  if (form.dataset.sending) {
    return;
  }
  const data = new FormData(form, event.submitter ?? undefined);
  const address = event.submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? location.pathname;
  sending(form, true);
  form.querySelector(':scope > .utrecht-alert[role="alert"]')?.remove();
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: header,
      credentials: 'same-origin',
      body: new URLSearchParams(data),
    });
    const html = response.status < 500 && response.status !== 401 && response.status !== 403
      ? await partOf(response)
      : '';
    if (html) {
      replace(form.closest('[data-fragment]') ?? form.closest('main'), html);
    } else {
      explainWrite(form, response.status);
    }
  } catch {
    explainWrite(form, 0);
  } finally {
    sending(form, false);
  }
}

function sending(form, busy) {
  if (busy) {
    form.dataset.sending = 'true';
  } else {
    delete form.dataset.sending;
  }
  // The button stays in the tab order: a disabled one would drop the focus of who just pressed it.
  for (const button of form.querySelectorAll('button')) {
    button.toggleAttribute('aria-disabled', busy);
    if (busy) {
      button.setAttribute('aria-disabled', 'true');
    }
  }
}

function replace(part, html) {
  part.innerHTML = html;
  const mistakes = part.querySelector('.academy-error-summary');
  document.title = (mistakes ? 'Fout: ' : '') + document.title.replace(/^Fout: /, '');
  const start = mistakes ?? part.querySelector('h1, h2, h3, .academy-notice') ?? part;
  start.setAttribute('tabindex', '-1');
  start.focus();
}

function explainWrite(form, status) {
  const kept = 'Wat je hebt ingevuld, staat er nog. ';
  let message;
  if (status === 401) {
    // In a new tab, because leaving this page would lose what was typed.
    const link = element('a', { href: signIn(), target: '_blank', rel: 'noopener' }, 'Log in (opent een nieuw tabblad)');
    message = alertOf('warning', `Je bent niet meer ingelogd. ${kept}`, link, ' en verstuur daarna opnieuw.');
  } else if (status === 403) {
    message = alertOf('warning', 'Dit is niet verstuurd: je hebt hier geen toegang toe. ' + kept);
  } else if (status === 429) {
    message = alertOf('warning', `Dat ging te snel achter elkaar. ${kept}Wacht een minuut en verstuur opnieuw.`);
  } else if (status === 413) {
    message = alertOf('warning', `Je tekst is te lang. ${kept}Maak hem korter en verstuur opnieuw.`);
  } else if (status === 503) {
    message = alertOf('warning', `We kunnen er nu even niet bij. Er is niets gewijzigd. ${kept}Verstuur het straks opnieuw.`);
  } else {
    message = alertOf('warning', `We weten niet zeker of dit is aangekomen. ${kept}`
      + 'Verstuur het over een minuut opnieuw: twee keer versturen kan geen kwaad.');
  }
  form.prepend(message);
  message.setAttribute('tabindex', '-1');
  message.focus();
}

// Back to the page that asked for signing in, where the platform cannot tell.
for (const link of document.querySelectorAll('a[data-return]')) {
  if (!location.pathname.startsWith('/inloggen')) {
    link.href = signIn();
  }
}

// Back after signing out: what the browser kept of this page may be somebody else's by now.
addEventListener('pageshow', (event) => {
  if (event.persisted) {
    location.reload();
  }
});

document.addEventListener('submit', send);
document.querySelectorAll('[data-fragment]').forEach(fill);
