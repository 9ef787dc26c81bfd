// The adapters of the recording form. Words that an adapter looks at can’t be results of earlier calls; all
// others may be.

import * as clocks from '../adapters/clocks.ts';
import * as descriptors from '../adapters/descriptors.ts';
import * as fileTimes from '../adapters/fileTimes.ts';
import * as memory from '../adapters/memory.ts';
import type { Planned } from '../adapters/Plan.ts';
import * as polling from '../adapters/polling.ts';
import * as processes from '../adapters/processes.ts';
import * as results from '../adapters/results.ts';
import * as semaphores from '../adapters/semaphores.ts';
import * as signals from '../adapters/signals.ts';
import * as status from '../adapters/status.ts';
import * as timers from '../adapters/timers.ts';
import { Deferred, refuseDeferred } from './Deferred.ts';
import { type RecordedWord, recording } from './Recording.ts';

type Adapter = (...words: readonly RecordedWord[]) => Planned;

/** @param known the positions and names of the words that the adapter looks at. */
function recorded(
  adapter: (...words: never[]) => Planned,
  known: Readonly<Record<number, string>> = {},
): Adapter {
  return (...words) => {
    for (const [position, name] of Object.entries(known)) {
      if (Deferred.is(words[Number(position)])) return refuseDeferred(recording().name, name);
    }
    return adapter(...(words as never[]));
  };
}

export const alarmThroughSetitimer: Adapter = recorded(timers.alarmThroughSetitimer, {
  2: 'seconds',
});
export const clone3WithCopy: Adapter = recorded(processes.clone3WithCopy, {
  1: 'cl_args',
  2: 'size',
});
export const createWithSize: Adapter = recorded(descriptors.createWithSize, { 1: 'size' });
export const dup2ThroughDup3: Adapter = recorded(descriptors.dup2ThroughDup3, {
  3: 'oldfd',
  4: 'newfd',
});
export const fstatThroughStatx: Adapter = recorded(status.fstatThroughStatx, { 4: 'statbuf' });
export const getitimerWithLongs: Adapter = recorded(timers.getitimerWithLongs, { 2: 'curr_value' });
export const gettimeofdayThroughClock: Adapter = recorded(clocks.gettimeofdayThroughClock, {
  3: 'tv',
  4: 'tz',
});
export const mmapThroughMemory: Adapter = recorded(memory.mmapThroughMemory, {
  1: 'addr',
  2: 'length',
  3: 'prot',
  4: 'flags',
  5: 'fd',
  6: 'offset',
});
export const niceThroughPriority: Adapter = recorded(processes.niceThroughPriority);
export const onMainThread: Adapter = recorded(processes.onMainThread);
export const pollThroughPpoll: Adapter = recorded(polling.pollThroughPpoll, { 3: 'timeout' });
export const selectThroughPselect6: Adapter = recorded(polling.selectThroughPselect6, {
  5: 'timeout',
});
export const semctlWithUpperValue: Adapter = recorded(semaphores.semctlWithUpperValue, {
  5: 'arg',
});
export const setitimerWithLongs: Adapter = recorded(timers.setitimerWithLongs, {
  2: 'new_value',
  3: 'old_value',
});
export const settimeofdayThroughClock: Adapter = recorded(clocks.settimeofdayThroughClock, {
  3: 'tv',
  4: 'tz',
});
export const sigactionWithRestorer: Adapter = recorded(signals.sigactionWithRestorer, {
  4: 'act',
});
export const statThroughStatx: Adapter = recorded(status.statThroughStatx, { 5: 'statbuf' });
export const stimeThroughClock: Adapter = recorded(clocks.stimeThroughClock, { 2: 't' });
export const timeThroughClock: Adapter = recorded(clocks.timeThroughClock, { 2: 'tloc' });
export const utimeThroughUtimensat: Adapter = recorded(fileTimes.utimeThroughUtimensat, {
  3: 'times',
});
export const utimesThroughUtimensat: Adapter = recorded(fileTimes.utimesThroughUtimensat, {
  3: 'times',
});
export const withMaskPair: Adapter = recorded(polling.withMaskPair, { 6: 'sigmask' });
export const withSignedResult: Adapter = recorded(results.withSignedResult);
export const withoutErrors: Adapter = recorded(results.withoutErrors);
