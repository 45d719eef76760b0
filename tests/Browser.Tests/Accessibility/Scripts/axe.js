// All rules of WCAG 2.0 to 2.2, A and AA, and the best practices. What axe cannot decide needs a reason that somebody wrote.
async ({ reasons, only }) => {
  const run = only ? { type: 'rule', values: only }
    : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
  const result = await window.axe.run(document, { runOnly: run, resultTypes: ['violations', 'incomplete'], preload: false });
  const target = (node) => {
    const selector = node.target.at(-1);
    return document.querySelector(Array.isArray(selector) ? selector.at(-1) : selector);
  };
  const barriers = [];
  const used = [];
  for (const rule of result.violations) {
    for (const node of rule.nodes) {
      barriers.push({ rule: rule.id, selector: node.target.flat().join(' '), text: (node.failureSummary ?? rule.help).replace(/\s+/g, ' ').slice(0, 200) });
    }
  }
  for (const rule of result.incomplete) {
    for (const node of rule.nodes) {
      const reason = reasons.findIndex((one) => one.rule === rule.id && target(node)?.matches(one.selector));
      if (reason >= 0) {
        used.push(reason);
      } else {
        const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join(' ');
        barriers.push({ rule: `${rule.id}, undecided`, selector: node.target.flat().join(' '), text: why.slice(0, 200) });
      }
    }
  }
  return { barriers, used: [...new Set(used)] };
}
