// `adapters/perform.ts` for the recording form: records the first call of a plan.

import { rangeError, withCode } from '@linux-syscalls/errors';
import { Converted, type Planned } from '../adapters/Plan.ts';
import { Room } from '../adapters/Room.ts';
import { errnoName } from '../trap.ts';
import { Copied } from './Copied.ts';
import { checkLength, lengthOf } from './lengths.ts';
import { type RecordedWord, recording, recordTrap } from './Recording.ts';

export function perform(planned: Planned): number {
  if (typeof planned === 'number') return planned;
  const { number, words, choose } = planned;
  if (choose !== undefined && !recording().chooses) return refusePlan();
  const recorded: RecordedWord[] = [];
  for (const word of words) {
    if (!Converted.is(word)) {
      recorded.push(word);
      continue;
    }
    const placed = place(word);
    if (typeof placed === 'number') return placed;
    recorded.push(placed);
  }
  recording().plan = planned;
  return recordTrap(number, recorded);
}

/** The word that stands for converted memory, or −errno if the kernel would refuse what is there now. */
function place({ source, length, in: fill, out }: Converted): Copied | number {
  const { name, storage } = recording();
  const held = typeof source === 'object' ? lengthOf(name, source) : 0;
  let fault: number | undefined;
  // Of a fixed length, so it stays where it is.
  let room: Room | undefined;
  const copied = new Copied(
    storage,
    source,
    (roomFor, address) => {
      if (typeof source === 'object') checkLength(name, source, held);
      const bytes = roomFor(length);
      room ??= new Room(bytes, address());
      const found = fill?.(room) ?? 0;
      fault ??= found;
      if (found !== 0 && fault === 0) {
        const problem = `with what an argument points at now, the kernel would return ${errnoName(-found)}`;
        throw rangeError(`${name}: ${problem}`);
      }
    },
    out === undefined
      ? undefined
      : (_, result) => {
          if (out(room!, result) === 0) return;
          throw rangeError(`${name}: an argument is an address where nothing can be stored`);
        },
    out === undefined || fill === undefined,
  );
  return fault || copied;
}

/** Throws for a plan whose next call the stub can’t choose. */
function refusePlan(): never {
  const { name } = recording();
  const why = 'where it is two calls, of which the second depends on what the first returns';
  const message = `${name} cannot be recorded on this architecture, ${why}`;
  throw withCode(new TypeError(message), 'ERR_LINUX_SYSCALLS_NOT_RECORDABLE');
}
