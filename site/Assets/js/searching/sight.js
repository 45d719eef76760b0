// A phone's keyboard takes half the window: what comes under a search box must not lie behind it.

const room = 8;

/** Moves the page up just so far that the answer can be seen, and never so far that the question cannot. */
export function bringInSight(question, answer) {
  const visible = visualViewport?.height ?? innerHeight;
  const behind = answer.getBoundingClientRect().bottom + room - visible;
  const above = question.getBoundingClientRect().top - room;
  if (behind > 0 && above > 0) {
    scrollBy({ top: Math.min(behind, above), behavior: 'instant' });
  }
}
