// The rules that every made page keeps. A rule that is off has its reason above it.
module.exports = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A limit of search engines' result lists, not of readers: a theme is called what it is called.
    'long-title': 'off',
    // Razor closes a void element with a slash when one of its attributes is made; a browser does not mind.
    'void-style': 'off',
    // A list may have a name (WAI-ARIA 1.2: list supports naming); the rule would keep names to landmarks and controls.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // HTML allows an id that begins with a digit, and CSS reaches it escaped; what must hold (no spaces, not empty) is checked.
    'valid-id': ['error', { relaxed: true }],
  },
};
