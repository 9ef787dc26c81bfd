import { calls } from './calls.ts';
import { errorNumbers } from './errnos.ts';
import { members } from './members.ts';
import { errorMessages } from './messages.ts';
import type { Subject } from './subject.ts';
import { headers } from './uapi/index.ts';

/** Everything that `pnpm facts` extracts. */
export const subjects: readonly Subject[] = [calls, errorNumbers, errorMessages, headers, members];
