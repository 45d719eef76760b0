// A number is one character: its code is the number plus 32, past the half characters (site/Search/Files/NumberText.cs).

const first = 32;
const afterSurrogates = 0xE000;
const surrogates = 0x800;

export function numberAt(text, at) {
  const code = text.charCodeAt(at);
  return code < afterSurrogates ? code - first : code - first - surrogates;
}
