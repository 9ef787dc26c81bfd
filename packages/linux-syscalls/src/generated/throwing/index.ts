// Generated from Linux 7.3.4 and abi/src/calls by "pnpm generate". Do not edit.

export * from './attributes.ts';
export * from './control.ts';
export * from './credentials.ts';
export * from './descriptors.ts';
export * from './events.ts';
export * from './fileSystems.ts';
export * from './foreignMemory.ts';
export * from './handles.ts';
export * from './identity.ts';
export * from './io.ts';
export * from './memory.ts';
export * from './metadata.ts';
export * from './mounts.ts';
export * from './names.ts';
export * from './numa.ts';
export * from './polling.ts';
export * from './processes.ts';
export * from './scheduling.ts';
export * from './signals.ts';
export * from './sockets.ts';
export * from './status.ts';
export * from './system.ts';
export * from './time.ts';
export * from './timers.ts';
export * from './transfer.ts';
export * from './xattrs.ts';
