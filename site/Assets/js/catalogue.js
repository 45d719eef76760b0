// The catalogue was where one searched, and links to "/cursussen/?q=" are about: they lead on to the search.
const asked = new URLSearchParams(location.search).get('q')?.trim();
if (asked) {
  location.replace(`/zoeken/?${new URLSearchParams({ q: asked })}`);
}
