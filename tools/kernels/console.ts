import { gunzipSync } from 'node:zlib';

/**
 * What a guest wrote to its console, as init.sh does.
 */
export interface GuestOutput {
  /** Its version; undefined if the guest did not come that far. */
  readonly kernel: string | undefined;
  /** The exit codes of the tasks that came to an end. */
  readonly ended: ReadonlyMap<string, number>;
  /** What the tests' reporter wrote. */
  readonly report: string | undefined;
  /** All the rest, for a reader. */
  readonly printed: string;
}

/** Reads a guest's console. */
export function readConsole(text: string): GuestOutput {
  const printed = [];
  const ended: Map<string, number> = new Map();
  let kernel: string | undefined;
  let report: string | undefined;
  let cut: string | undefined;
  for (const line of text.split(/\r*\n/)) {
    // A test's output may end without a newline, and firmware with orders to a terminal, whose last
    // is a letter: what the guest says can begin inside a line, and inside a word.
    const [before = '', kind, value = ''] = line.split(/guest: (kernel|ended|report) /);
    if (kind === 'kernel') kernel = value;
    if (kind === 'report' && report === undefined) {
      report = unpack(value);
      if (report === undefined) cut = value.slice(-200);
    }
    if (kind === 'ended') {
      const [task = '', status] = value.split(' ');
      ended.set(task, Number(status));
    }
    if (before || kind === undefined) printed.push(before);
  }
  // What came in between lies at its end.
  if (report === undefined && cut !== undefined) {
    printed.push(`a report that can't be read, ending with ${cut}`);
  }
  return { kernel, ended, report, printed: printed.join('\n') };
}

/** @returns undefined if the machine stopped in the middle of it. */
function unpack(packed: string): string | undefined {
  try {
    return gunzipSync(Buffer.from(packed, 'base64')).toString();
  } catch {
    return undefined;
  }
}
