import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { archOfNode } from '@linux-syscalls/abi/arch';
import { inject } from 'vitest';
import {
  foreignConsumer,
  loopingConsumer,
  rawConsumer,
  requiringConsumer,
  spawningConsumer,
  threadConsumer,
  typesConsumer,
  umbrellaConsumer,
} from '../../install/consumers.ts';
import { Project } from '../../install/project.ts';
import {
  endingConsumer,
  eventsConsumer,
  promisesConsumer,
  ringConsumer,
} from '../../install/waitingConsumers.ts';

/** The raw package of this machine. */
export const ownRaw = `@linux-syscalls/raw-${archOfNode(process.arch)}`;

/** What programs do that every runtime must do alike, and which of a project's they are. */
export const everywhere: readonly (readonly [situation: string, script: string])[] = [
  ['the umbrella', 'umbrella.js'],
  ['one raw package', 'raw.js'],
  ['a worker thread', 'worker.js'],
  ['require', 'required.cjs'],
  ['a program in a child', 'spawned.js'],
  ['loops over one record', 'looping.js'],
  ['promises', 'promises.js'],
  ['a ring', 'ring.js'],
  ['events', 'events.js'],
  ['an end while calls wait', 'ending.js'],
];

/** A new project, with a program for each way to use our packages. */
export function newProject(files: Readonly<Record<string, string>> = {}): Project {
  return new Project(mkdtempSync(join(inject('folder'), 'project-')), inject('env'), {
    'umbrella.js': umbrellaConsumer,
    'raw.js': rawConsumer(ownRaw),
    'worker.js': threadConsumer,
    'required.cjs': requiringConsumer,
    'spawned.js': spawningConsumer,
    'looping.js': loopingConsumer,
    'foreign.js': foreignConsumer,
    'types.js': typesConsumer,
    'promises.js': promisesConsumer,
    'ring.js': ringConsumer,
    'events.js': eventsConsumer,
    'ending.js': endingConsumer,
    ...files,
  });
}
