// Reads calendars with ical.js and says what is in them, as JSON: node calendar.mjs <file>…
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';

const refuse = (file, reason) => { console.error(`${file}: ${reason}`); process.exit(1); };
const events = [];
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  if (/[^\r]\n|\r[^\n]/.test(text) || !text.endsWith('\r\n')) refuse(file, 'a line does not end with CR LF (RFC 5545, 3.1)');
  for (const line of text.split('\r\n')) {
    if (Buffer.byteLength(line) > 75) refuse(file, `a line of ${Buffer.byteLength(line)} octets (RFC 5545, 3.1): ${line}`);
    if (line.includes('\uFFFD')) refuse(file, `a line cut inside a UTF-8 sequence: ${line}`);
  }
  const calendar = new ICAL.Component(ICAL.parse(text));
  if (calendar.name !== 'vcalendar' || calendar.getFirstPropertyValue('version') !== '2.0' || !calendar.getFirstPropertyValue('prodid')) {
    refuse(file, 'no VCALENDAR with VERSION and PRODID (RFC 5545, 3.6)');
  }
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone({ component: zone, tzid: zone.getFirstPropertyValue('tzid') }));
  }
  for (const component of calendar.getAllSubcomponents('vevent')) {
    for (const name of ['uid', 'dtstamp', 'dtstart']) {
      if (component.getAllProperties(name).length !== 1) refuse(file, `an event without exactly one ${name} (RFC 5545, 3.6.1)`);
    }
    const event = new ICAL.Event(component);
    if (!ICAL.TimezoneService.has(component.getFirstProperty('dtstart').getParameter('tzid'))) refuse(file, 'a zone that the file does not describe');
    events.push({
      file,
      uid: event.uid,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      zone: event.startDate.zone.tzid,
      summary: event.summary,
      description: event.description,
      location: event.location,
      url: component.getFirstPropertyValue('url'),
      status: component.getFirstPropertyValue('status'),
      sequence: event.sequence,
      stamp: component.getFirstPropertyValue('dtstamp').toJSDate().toISOString(),
    });
  }
}
console.log(JSON.stringify(events));
