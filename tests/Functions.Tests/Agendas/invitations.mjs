// Reads the calendars in mails (.eml) and in files (.ics) with ical.js, refuses what the standards refuse, and says as JSON
// what an agenda is told: node invitations.mjs <file>…
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';

const refuse = (file, reason) => { console.error(`${file}: ${reason}`); process.exit(1); };
const told = [];

/** The leaves of a mail: [headers, bytes, path of content types above]. */
const partsOf = (source, above = []) => {
  const [, head, body] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(source);
  const headers = Object.fromEntries(head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/).map(line => [line.split(':')[0].toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  const type = headers['content-type'] ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (!boundary) {
    return [{ headers, type, above, bytes: Buffer.from(body, /base64/i.test(headers['content-transfer-encoding']) ? 'base64' : 'latin1') }];
  }
  return body.split(`--${boundary}`).slice(1, -1).flatMap(part => partsOf(part.replace(/^\r?\n/, ''), [...above, type.split(';')[0]]));
};

const read = (file, text, where) => {
  if (/[^\r]\n|\r[^\n]/.test(text) || !text.endsWith('\r\n')) refuse(file, 'a line does not end with CR LF (RFC 5545, 3.1)');
  for (const line of text.split('\r\n')) {
    if (Buffer.byteLength(line) > 75) refuse(file, `a line of ${Buffer.byteLength(line)} octets (RFC 5545, 3.1): ${line}`);
    if (line.includes('\uFFFD')) refuse(file, `a line cut inside a UTF-8 sequence: ${line}`);
  }
  const parsed = ICAL.parse(text);
  for (const object of typeof parsed[0] === 'string' ? [parsed] : parsed) {
    const calendar = new ICAL.Component(object);
    const method = calendar.getFirstPropertyValue('method');
    if (calendar.name !== 'vcalendar' || calendar.getFirstPropertyValue('version') !== '2.0' || !calendar.getFirstPropertyValue('prodid')) refuse(file, 'no VCALENDAR with VERSION and PRODID (RFC 5545, 3.6)');
    if (where.method && where.method !== method) refuse(file, `the part says ${where.method}, the object ${method} (RFC 6047, 2.4)`);
    const components = calendar.getAllSubcomponents('vevent');
    if (new Set(components.map(one => one.getFirstPropertyValue('uid'))).size !== 1) refuse(file, 'an object has not exactly one UID (RFC 5546, 3.2.2)');
    for (const component of components) {
      for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'organizer', 'attendee', 'sequence', 'summary']) {
        if (component.getAllProperties(name).length !== 1) refuse(file, `an event without exactly one ${name} (RFC 5546, 3.2)`);
      }
      const event = new ICAL.Event(component);
      const attendee = component.getFirstProperty('attendee');
      if (event.startDate.zone !== ICAL.Timezone.utcTimezone) refuse(file, 'a zone that the object does not describe');
      told.push({
        ...where, method, uid: event.uid, sequence: event.sequence,
        start: event.startDate.toJSDate().toISOString(), end: event.endDate.toJSDate().toISOString(), stamp: component.getFirstPropertyValue('dtstamp').toJSDate().toISOString(),
        summary: event.summary, location: event.location, description: event.description, status: component.getFirstPropertyValue('status'),
        organizer: event.organizer, organizerName: component.getFirstProperty('organizer').getParameter('cn'),
        attendee: attendee.getFirstValue(), rsvp: attendee.getParameter('rsvp'),
        properties: component.getAllProperties().length,
      });
    }
  }
};

for (const file of process.argv.slice(2)) {
  if (file.endsWith('.ics')) read(file, readFileSync(file, 'utf8'), { file, shown: false });
  else for (const part of partsOf(readFileSync(file, 'latin1')).filter(one => /^text\/calendar/i.test(one.type))) {
    read(file, part.bytes.toString('utf8'), {
      file,
      shown: part.above.at(-1) === 'multipart/alternative',
      method: /method=(\w+)/i.exec(part.type)?.[1],
      name: /name="?([^";]+)"?/i.exec(part.type)?.[1],
    });
  }
}
console.log(JSON.stringify(told));
