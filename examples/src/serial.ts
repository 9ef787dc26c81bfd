/**
 * serial: sends a line over a serial port at any speed, also one that `stty` has no name for, and
 * prints the line that comes back. Without a port it makes a pseudo-terminal, and answers itself.
 *
 *     node examples/dist/serial.js 250000 /dev/ttyUSB0
 */

import { BOTHER, CLOCAL, CREAD, CS8, struct } from '@linux-syscalls/types/asm/termbits';
import {
  close,
  ioctl,
  O_CLOEXEC,
  O_NOCTTY,
  O_RDWR,
  open,
  TCGETS,
  TCGETS2,
  TCSETS,
  TCSETS2,
  TIOCGPTPEER,
  TIOCSPTLCK,
  write,
} from 'linux-syscalls';
import { records } from 'linux-syscalls/events';
import { usage } from './lib/command.ts';

// The first requests for settings had no speeds. On POWER they always had, and there are no others.
const get = TCGETS2 ?? TCGETS;
const set = TCSETS2 ?? TCSETS;

const [speed = '', path] = process.argv.slice(2);
if (!/^\d+$/.test(speed)) usage('serial.js ‹bits per second› ‹port›');

const opened = O_RDWR | O_NOCTTY | O_CLOEXEC;
const pair = path === undefined ? pseudoTerminal() : undefined;
const port = pair?.port ?? open(path!, opened);
setSpeed(port, Number(speed));

write(port, Buffer.from('AT\r\n'));
if (pair) write(pair.other, Buffer.from(`heard ${JSON.stringify(await lineFrom(pair.other))}\n`));
console.log((await lineFrom(port)).trimEnd());
for (const fd of [port, pair?.other]) if (fd !== undefined) close(fd);

/** Passes every byte as it is, eight bits at a time, and sets the speed as a plain number. */
function setSpeed(fd: number, speed: number): void {
  const settings = struct.ktermios.alloc();
  ioctl(fd, get, settings);
  const raw = { c_iflag: 0, c_oflag: 0, c_lflag: 0, c_cflag: BOTHER | CS8 | CREAD | CLOCAL };
  struct.ktermios.set(settings, { ...raw, c_ispeed: speed, c_ospeed: speed });
  ioctl(fd, set, settings);

  // A driver takes the nearest speed that its hardware has.
  ioctl(fd, get, settings);
  console.log(`${settings.c_ospeed} bits per second`);
}

/** Reads up to the end of a line, however many pieces it comes in. */
async function lineFrom(fd: number): Promise<string> {
  let text = '';
  for await (const piece of records(fd, (bytes) => [Buffer.from(bytes).toString('latin1')])) {
    text += piece;
    if (text.includes('\n')) break;
  }
  return text;
}

/** Two ends of a line that has no wire. */
function pseudoTerminal(): { port: number; other: number } {
  const other = open('/dev/ptmx', opened);
  ioctl(other, TIOCSPTLCK, Int32Array.of(0));
  return { port: ioctl(other, TIOCGPTPEER, opened), other };
}
