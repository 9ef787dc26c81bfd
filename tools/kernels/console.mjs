import { gunzipSync } from 'node:zlib';

/**
 * What a guest told on its console, as init.sh writes it.
 *
 * @typedef {object} Told
 * @property {string | undefined} kernel its version; undefined if the guest did not come that far.
 * @property {ReadonlyMap<string, number>} ended the exit codes of the tasks that came to an end.
 * @property {string | undefined} report what the tests' reporter wrote.
 * @property {string} printed all the rest, for a reader.
 */

/**
 * Reads a guest's console.
 *
 * @param {string} text
 * @returns {Told}
 */
export function readConsole(text) {
  const printed = [];
  /** @type {Map<string, number>} */
  const ended = new Map();
  let kernel;
  let report;
  for (const line of text.split(/\r*\n/)) {
    // A test's output may end without a newline, and firmware with orders to a terminal, whose last
    // is a letter: what the guest tells can begin inside a line, and inside a word.
    const [before = '', kind, value = ''] = line.split(/guest: (kernel|ended|report) /);
    if (kind === 'kernel') kernel = value;
    if (kind === 'report') report = unpack(value);
    if (kind === 'ended') {
      const [task = '', status] = value.split(' ');
      ended.set(task, Number(status));
    }
    if (before || kind === undefined) printed.push(before);
  }
  return { kernel, ended, report, printed: printed.join('\n') };
}

/**
 * @param {string} packed
 * @returns {string | undefined} undefined if the machine stopped in the middle of it.
 */
function unpack(packed) {
  try {
    return gunzipSync(Buffer.from(packed, 'base64')).toString();
  } catch {
    return undefined;
  }
}
