// What somebody ticks on the page of a course without being signed in stays on this device, and nowhere else. Who signs in is asked
// whose it is: theirs, and it joins their account; not theirs, and it is gone. Signing out wipes it too (signed-in.js): phones are shared.

const deviceKey = 'academy-progress'; // The same name as in signed-in.js.

/** Per course id its title and the ids of the units that were ticked; empty when there is nothing, or nothing that can be read. */
function ticked() {
  try {
    return JSON.parse(localStorage.getItem(deviceKey)) ?? {};
  } catch {
    return {};
  }
}

function keepTicks(courses) {
  try {
    if (Object.keys(courses).length > 0) {
      localStorage.setItem(deviceKey, JSON.stringify(courses));
    } else {
      localStorage.removeItem(deviceKey);
    }
  } catch {
    // A browser may forbid keeping anything: a tick then lasts as long as the page.
    return;
  }
}

function showTicks(fields) {
  const { device, title } = fields.dataset;
  const show = () => {
    const known = ticked()[device]?.units ?? [];
    for (const box of fields.querySelectorAll('input')) {
      box.checked = known.includes(box.value);
    }
  };
  // Only the box that was changed: what another tab wiped does not come back with the boxes that are still ticked here.
  fields.addEventListener('change', (event) => {
    const courses = ticked();
    const units = (courses[device]?.units ?? []).filter((unit) => unit !== event.target.value);
    if (event.target.checked) {
      units.push(event.target.value);
    }
    if (units.length > 0) {
      courses[device] = { title, units };
    } else {
      delete courses[device];
    }
    keepTicks(courses);
  });
  window.addEventListener('storage', show);
  window.addEventListener('pageshow', show);
  show();
  fields.hidden = false;
}

const inWordsOf = ({ title, units }) => `${title}: ${units.length === 1 ? '1 onderdeel' : `${units.length} onderdelen`} gedaan`;

function askWhose(courses) {
  const yes = element('button', { type: 'button', class: 'utrecht-button utrecht-button--primary-action' }, 'Ja, zet bij mijn account');
  const no = element('button', { type: 'button', class: 'utrecht-button utrecht-button--secondary-action' }, 'Niet van mij');
  const list = element('ul', {}, ...Object.values(courses).map((course) => element('li', {}, inWordsOf(course))));
  const question = element('section', { class: 'academy-notice academy-whose', 'aria-label': 'Dit staat op dit apparaat' },
    element('p', {}, element('strong', {}, 'Dit staat op dit apparaat. Van jou?')), list, element('p', {}, yes, no));
  yes.addEventListener('click', () => join(question));
  // Answered, or signed out, in another tab: then there is nothing left to ask about.
  window.addEventListener('storage', () => {
    if (question.contains(yes) && Object.keys(ticked()).length === 0) {
      question.remove();
    }
  });
  no.addEventListener('click', () => {
    keepTicks({});
    told(question, 'Het is van dit apparaat gehaald.');
  });
  document.querySelector('main').prepend(question);
}

/** What is on the device at this moment, and not what was when the question came. Doing it twice does no harm, so a lost answer only asks for the same button again. */
async function join(question) {
  const units = Object.fromEntries(Object.entries(ticked()).map(([id, course]) => [id, course.units]));
  if (Object.keys(units).length === 0) {
    told(question, 'Op dit apparaat staat niets meer.');
    return;
  }
  let joined = false;
  try {
    const response = await fetch('/api/me/progress', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify({ courses: units }),
    });
    joined = response.ok;
  } catch {
    joined = false;
  }
  if (!joined) {
    question.querySelector('.utrecht-alert')?.remove();
    question.prepend(alertOf('warning', 'Dit lukte nu niet. Het staat nog op dit apparaat. Probeer het straks opnieuw: twee keer kan geen kwaad.'));
    return;
  }
  keepTicks({});
  told(question, 'Het staat nu bij je account. Op dit apparaat staat niets meer.');
  document.querySelectorAll('[data-fragment]').forEach(fill);
}

function told(question, words) {
  question.replaceChildren(element('p', { role: 'status', tabindex: '-1' }, words));
  question.firstChild.focus();
}

async function whoseTicks() {
  const person = await whoIsThere;
  if (person === null) {
    document.querySelectorAll('[data-device]').forEach(showTicks);
  } else if (person) {
    const courses = ticked();
    if (Object.keys(courses).length > 0) {
      askWhose(courses);
    }
  }
}

whoseTicks();
