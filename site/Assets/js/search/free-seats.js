// Which courses are full at this moment: the one thing that the index cannot know. The app tells it per run, runs.txt says
// whose run that is (site/Search/Files/RunFile.cs).

const seatsUrl = '/api/seats';
const patience = 3000;

/** Gives the documents whose open runs are all full, or null when nobody can tell now. A run that the app does not know yet is free. */
export async function fullDocuments(store, fetchText) {
  const [rows, runs] = await Promise.all([store.read('runs.txt', rowsOf), runsOf(fetchText)]);
  return runs && new Set(rows.filter(({ keys }) => keys.every((key) => runs[key]?.free <= 0)).map(({ document }) => document));
}

const rowsOf = (text) => text.split('\n').filter(Boolean).map((line) => {
  const [document, ...keys] = line.split(' ');
  return { document: Number(document), keys };
});

async function runsOf(fetchText) {
  let waiting;
  try {
    const late = new Promise((_, reject) => { waiting = setTimeout(reject, patience, new Error(`${seatsUrl} does not answer`)); });
    return JSON.parse(await Promise.race([fetchText(seatsUrl), late])).runs ?? null;
  } catch {
    return null;
  } finally {
    clearTimeout(waiting);
  }
}
