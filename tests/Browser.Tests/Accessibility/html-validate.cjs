// The rules that every made page keeps. A rule that is off has its reason above it.
module.exports = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A limit of search engines' result lists, not of readers: a theme is called what it is called.
    'long-title': 'off',
    // HTML allows an id that begins with a digit, and CSS reaches it escaped; what must hold (no spaces, not empty) is checked.
    'valid-id': ['error', { relaxed: true }],
  },
};
