/**
 * Events of the kernel as promises and for `for await`, while this thread goes on.
 *
 * @module
 */
export { counts, expirations } from './events/counters.ts';
export { exited } from './events/exited.ts';
export type { FanotifyEvent } from './events/FanotifyEvent.ts';
export { type Fanotify, fanotify } from './events/fanotify.ts';
export { faults } from './events/faults.ts';
export { type Inotify, type InotifyEvent, inotify } from './events/inotify.ts';
export { messages, type NetlinkMessage } from './events/messages.ts';
export { type Answer, type Notification, notifications } from './events/notifications.ts';
export type { ReadingOptions } from './events/options.ts';
export { type PerfRecord, perfRecords } from './events/perfRecords.ts';
export { ready } from './events/ready.ts';
export { type RecordsOptions, records } from './events/records.ts';
export type { EventStream } from './events/Stream.ts';
export { signals } from './events/signals.ts';
export { states } from './events/states.ts';
