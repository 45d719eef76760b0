// Fields with a label that stays, groups with a question, errors that stand at their field and in the summary.
() => {
  const { look } = window;
  const barriers = [];
  const report = (rule, element, text) => barriers.push(look.found(rule, element, text));
  const words = (ids) => (ids ?? '').split(/\s+/).filter(Boolean).map((id) => document.getElementById(id)).filter((one) => one && look.isShown(one) && one.textContent.trim());
  for (const field of document.querySelectorAll(look.fields)) {
    if (!look.isShown(field)) {
      continue;
    }
    const labelled = [...(field.labels ?? [])].some((label) => label.textContent.trim()) || words(field.getAttribute('aria-labelledby')).length > 0;
    if (!labelled && !field.getAttribute('aria-label')?.trim()) {
      report('no-label', field, field.placeholder ? `only the placeholder '${field.placeholder}'` : field.name);
    } else if (!labelled && !field.title && !field.closest('[role=search], search') && !field.form?.querySelector('button')) {
      report('unseen-label', field, field.getAttribute('aria-label'));
    }
    if (field.type === 'radio' && !words(field.closest('[role=radiogroup]')?.getAttribute('aria-labelledby')).length
      && !field.closest('fieldset')?.querySelector(':scope > legend')?.textContent.trim()) {
      report('no-question', field, field.name);
    }
    if (field.getAttribute('aria-invalid') === 'true' && words(field.getAttribute('aria-describedby')).length === 0) {
      report('error-not-tied', field, field.name);
    }
  }
  for (const wrong of document.querySelectorAll('.utrecht-form-field--invalid')) {
    const error = wrong.querySelector('.utrecht-form-field-description--invalid, .academy-error');
    const tied = [wrong, ...wrong.querySelectorAll('[aria-describedby]')].some((one) => words(one.getAttribute('aria-describedby')).includes(error));
    if (!error?.textContent.trim() || !tied) {
      report('error-not-tied', wrong);
    }
  }
  const summary = document.querySelector('.academy-error-summary');
  const mistakes = document.querySelectorAll('.utrecht-form-field--invalid, [aria-invalid=true]');
  if ((summary !== null || mistakes.length > 0) && !document.title.startsWith('Fout: ')) {
    report('error-not-in-title', summary ?? mistakes[0], document.title);
  }
  if (mistakes.length > 0 && !summary) {
    report('no-error-summary', mistakes[0]);
  }
  for (const link of summary?.querySelectorAll('a') ?? []) {
    if (!document.querySelector(link.getAttribute('href'))?.matches(look.fields)) {
      report('error-link', link, link.textContent);
    }
  }
  const purposes = [['name', /^(naam|je naam|voor- en achternaam)\b/i], ['email', /^(je )?e-?mail(adres)?\b/i], ['tel', /^(je )?(mobiele )?(telefoon(nummer)?)\b/i]];
  for (const field of document.querySelectorAll('input:not([type=hidden])')) {
    const [purpose] = purposes.find(([, label]) => label.test(look.spoken(field).trim())) ?? [];
    if (purpose && field.autocomplete !== purpose) {
      report('autocomplete', field, `${field.autocomplete || 'none'} instead of ${purpose}`);
    }
  }
  return barriers;
}
